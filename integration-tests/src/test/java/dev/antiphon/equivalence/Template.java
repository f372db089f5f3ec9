package dev.antiphon.equivalence;

import dev.antiphon.equivalence.Shape.Meaning;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A type with annotations of Jackson's, to be crossed with others. In its source {@code $N} stands for its name, {@code $P}
 * for its type parameters, {@code $T} for the type of one of its members, and {@code $I} for what it implements.
 *
 * @param name its own among all
 * @param source its declaration
 */
record Template(String name, String source) {
    private static final String FAMILY = """
            @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
            @JsonSubTypes({@JsonSubTypes.Type(value = $N.class, name = "first"), @JsonSubTypes.Type($NOther.class)})
            sealed interface $NFamily permits $N, $NOther {}
            """;

    private static final String OTHER = """
            @JsonTypeName("second")
            record $NOther(int number, Optional<$NFamily> next) implements $NFamily {}
            """;

    /** The shapes of all its crossings. */
    ShapeGroup group() {
        return new ShapeGroup(
                name,
                Stream.of(plain(), optional(), nested(), generic(), sealed())
                        .filter(shape -> shape != null)
                        .toList());
    }

    private boolean isObject() {
        return source.contains("$T");
    }

    private Shape plain() {
        String type = name + "Plain";
        return shape(type, isObject() ? type : "List<" + type + ">", Crossing.PLAIN, declared(type, "", "String", ""));
    }

    private Shape optional() {
        String part = name + "Maybe";
        Map<String, String> types = declared(part, "", "Optional<Integer>", "");
        return holder(part, Crossing.OPTIONAL, "Optional<$N> maybe, Optional<List<$N>> many, int count", types);
    }

    private Shape nested() {
        String part = name + "Part";
        Map<String, String> types = declared(part, "", "LocalDate", "");
        return holder(part, Crossing.NESTED, "$N one, List<$N> many, Map<String, $N> named, @Nullable $N none", types);
    }

    private Shape generic() {
        String type = name + "Generic";
        if (source.contains("$P")) {
            return shape(type, type + "<List<String>>", Crossing.GENERIC, declared(type, "<T>", "T", ""));
        }
        Map<String, String> types = declared(type, "", "String", "");
        types.put(type + "Box", "record %sBox<T>(T one, List<T> many) {}".formatted(type));
        return shape(type, "%sBox<%1$s>".formatted(type), Crossing.GENERIC, types);
    }

    private Shape sealed() {
        String type = name + "Leaf";
        if (!source.contains("$I")) {
            Map<String, String> types = declared(type, "", "String", "");
            types.put(type + "Family", named(FAMILY, type + "Held").replace(type + "HeldFamily", type + "Family"));
            types.put(type + "Held", "record %sHeld(%1$s held) implements %1$sFamily {}".formatted(type));
            types.put(type + "HeldOther", named(OTHER, type + "Held").replace(type + "HeldFamily", type + "Family"));
            return shape(type, type + "Family", Crossing.SEALED, types);
        }
        Map<String, String> types = declared(type, "", "String", " implements " + type + "Family");
        types.put(type + "Family", named(FAMILY, type));
        types.put(type + "Other", named(OTHER, type));
        return shape(type, type + "Family", Crossing.SEALED, types);
    }

    private Shape holder(String part, Crossing crossing, String components, Map<String, String> types) {
        types.put(part + "Holder", named("record $NHolder(" + components + ") {}", part));
        return shape(part, part + "Holder", crossing, types);
    }

    private static Shape shape(String type, String payload, Crossing crossing, Map<String, String> types) {
        return new Shape(type, payload, types, crossing, Meaning.SHARED);
    }

    private Map<String, String> declared(String type, String parameters, String member, String family) {
        Map<String, String> types = new LinkedHashMap<>();
        types.put(
                type,
                named(source, type)
                        .replace("$P", parameters)
                        .replace("$T", member)
                        .replace("$I", family));
        return types;
    }

    private static String named(String source, String type) {
        return source.replace("$N", type);
    }

    static List<ShapeGroup> groups(Template... templates) {
        return Stream.of(templates).map(Template::group).toList();
    }
}
