package codecs;

import java.util.List;

record Tree(String label, List<Tree> children) {}
