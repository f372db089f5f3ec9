package dev.antiphon.benchmarks;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

/** What databind must be told of {@link Shape}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Shape.Circle.class, name = "Circle"),
    @JsonSubTypes.Type(value = Shape.Line.class, name = "Line"),
    @JsonSubTypes.Type(value = Shape.Label.class, name = "Label")
})
interface ShapeTypes {}
