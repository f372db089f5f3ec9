package jackson;

record Pair<A, B>(A one, B other) {}
