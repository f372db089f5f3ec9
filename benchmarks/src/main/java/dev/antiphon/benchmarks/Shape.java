package dev.antiphon.benchmarks;

import io.avaje.jsonb.Json;

/** What can be drawn. */
@Json(typeProperty = "type")
@Json.SubType(type = Shape.Circle.class, name = "Circle")
@Json.SubType(type = Shape.Line.class, name = "Line")
@Json.SubType(type = Shape.Label.class, name = "Label")
public sealed interface Shape {
    /** A circle. */
    @Json
    record Circle(int x, int y, int radius) implements Shape {}

    /** A line. */
    @Json
    record Line(int x1, int y1, int x2, int y2, String color) implements Shape {}

    /** A text. */
    @Json
    record Label(int x, int y, String text) implements Shape {}
}
