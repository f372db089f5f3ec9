package dev.antiphon.equivalence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Shapes that one channel takes, and replies with.
 *
 * @param name its own among all
 * @param shapes at least one
 */
record ShapeGroup(String name, List<Shape> shapes) {
    static final String PACKAGE = "shapes";

    private static final String HEAD = """
            package shapes;

            import com.fasterxml.jackson.annotation.*;
            import com.fasterxml.jackson.databind.JsonNode;
            import com.fasterxml.jackson.databind.PropertyNamingStrategies;
            import com.fasterxml.jackson.databind.annotation.JsonNaming;
            import dev.antiphon.annotation.*;
            import java.math.*;
            import java.net.URI;
            import java.time.*;
            import java.util.*;
            import org.jspecify.annotations.Nullable;

            """;

    String channel() {
        return name + "Channel";
    }

    /** The class of the generated codecs. */
    String payloads() {
        return PACKAGE + "." + channel() + "Payloads";
    }

    /** The sources, by the names of their classes. */
    Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        shapes.forEach(shape ->
                shape.declarations().forEach((type, source) -> sources.put(PACKAGE + "." + type, HEAD + source)));
        sources.put(PACKAGE + "." + channel(), HEAD + channelSource());
        return sources;
    }

    /** The name of the handler that takes a shape. */
    static String handler(Shape shape) {
        return "echo" + shape.name();
    }

    private String channelSource() {
        StringBuilder source = new StringBuilder("@Channel(\"" + name.toLowerCase(java.util.Locale.ROOT) + "\")\n")
                .append("final class " + channel() + " {\n    @Join\n    void join() {}\n");
        for (Shape shape : shapes) {
            source.append("\n    @HandleIn\n    %s %s(%1$s payload) {\n        return payload;\n    }\n"
                    .formatted(shape.payload(), handler(shape)));
        }
        return source.append("}\n").toString();
    }
}
