package codecs;

record Item(String name, int in, Integer boxed, boolean field) {}
