package codecs;

sealed interface Shape {
    record Circle(double radius) implements Shape {}

    record Square(double side) implements Shape {}

    sealed interface Marker extends Shape {}

    record Dot() implements Marker {}
}
