package codecs;

import java.util.List;

record Drawing(List<Shape> shapes, Shape background) {}
