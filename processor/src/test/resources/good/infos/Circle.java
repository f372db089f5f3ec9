package infos;

record Circle(int radius) implements Shape {}
