package codecs;

record Primitives(byte b, short s, int i, long l, float f, double d, boolean flag, char c) {}
