package infos;

record Square(int side) implements Shape {}
