package dev.antiphon.equivalence;

import dev.antiphon.equivalence.Shape.Meaning;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Records, enums, generic and sealed types at random, without annotations of Jackson's; from one seed always the same. */
final class RandomShapes {
    private static final List<String> LEAVES = List.of(
            "boolean",
            "byte",
            "short",
            "int",
            "long",
            "float",
            "double",
            "char",
            "Boolean",
            "Byte",
            "Short",
            "Integer",
            "Long",
            "Float",
            "Double",
            "Character",
            "String",
            "String",
            "String",
            "Object",
            "JsonNode",
            "BigInteger",
            "BigDecimal",
            "UUID",
            "URI",
            "byte[]",
            "OptionalInt",
            "OptionalLong",
            "OptionalDouble",
            "Instant",
            "LocalDate",
            "LocalTime",
            "LocalDateTime",
            "OffsetDateTime",
            "OffsetTime",
            "ZonedDateTime",
            "Year",
            "YearMonth",
            "MonthDay",
            "Duration",
            "Period",
            "ZoneId",
            "ZoneOffset",
            "Map<String, Object>");

    private static final List<String> BOXES = LEAVES.stream()
            .filter(leaf -> Character.isUpperCase(leaf.charAt(0)))
            .toList();

    /** Without what has a value for null: databind has an absent Optional hold that. */
    private static final List<String> HELD = BOXES.stream()
            .filter(leaf -> !leaf.startsWith("Optional") && !leaf.equals("JsonNode"))
            .toList();

    private static final List<String> KEYS = List.of("String", "String", "Integer", "Long", "UUID", "LocalDate");

    private static final List<String> NAMES = List.of(
            "name", "id", "text", "items", "in", "out", "value", "field", "type", "json", "URL", "aName", "isOpen",
            "getName", "class_", "x", "_id", "$price", "größe", "hasName", "error", "payload", "inner", "element",
            "valid", "subtype");

    private final Random random;
    private final Map<String, String> declarations = new LinkedHashMap<>();
    private final List<String> own = new ArrayList<>();
    private final String name;

    private RandomShapes(Random random, String name) {
        this.random = random;
        this.name = name;
    }

    static List<ShapeGroup> groups(long seed, int groups, int each) {
        Random random = new Random(seed);
        List<ShapeGroup> made = new ArrayList<>();
        for (int i = 0; i < groups; i++) {
            String group = "Random" + i;
            List<Shape> shapes = new ArrayList<>();
            for (int j = 0; j < each; j++) {
                shapes.add(new RandomShapes(random, group + "x" + j).shape());
            }
            made.add(new ShapeGroup(group, shapes));
        }
        return made;
    }

    private Shape shape() {
        Crossing crossing = RandomScalars.pick(List.of(Crossing.values()), random);
        if (random.nextInt(3) == 0) {
            own.add(declareEnum(name + "Kind"));
        }
        if (crossing != Crossing.PLAIN) {
            own.add(declareRecord(name + "Part", "", ""));
        }
        String payload = switch (crossing) {
            case PLAIN, NESTED -> declareRecord(name, "", "");
            case OPTIONAL -> declareRecord(name, "", "Optional<" + part() + "> maybe");
            case GENERIC -> declareGeneric();
            case SEALED -> declareSealed();
        };
        return new Shape(
                name,
                random.nextInt(8) == 0 ? container(payload, false) : payload,
                declarations,
                crossing,
                crossing == Crossing.SEALED ? Meaning.CODEC : Meaning.SHARED);
    }

    private String part() {
        return name + "Part";
    }

    private String declareEnum(String type) {
        return declare(
                type, "enum %s { %s }".formatted(type, "ONE, Two, three, _4".substring(0, 3 + 5 * random.nextInt(3))));
    }

    private String declareRecord(String type, String parameter, String first) {
        return declare(type, "record %s%s(%s) {}".formatted(type, parameter, components(parameter, first)));
    }

    private String declareGeneric() {
        declareRecord(name, "<T>", "T one, List<T> many");
        return "%s<%s>".formatted(name, random.nextBoolean() ? part() : type(BOXES, 2));
    }

    private String declareSealed() {
        declare(name, "sealed interface %s permits %1$sFirst, %1$sSecond {}".formatted(name));
        for (String leaf : List.of("First", "Second")) {
            String body = "record %s%s(%s) implements %1$s {}".formatted(name, leaf, components("", ""));
            declare(name + leaf, body.replaceAll("\\btype\\b", "kind"));
        }
        return name;
    }

    private String declare(String type, String source) {
        declarations.put(type, source);
        return type;
    }

    private String components(String parameter, String first) {
        List<String> components = new ArrayList<>(first.isEmpty() ? List.of() : List.of(first));
        List<String> names = new ArrayList<>(NAMES);
        if (!parameter.isEmpty()) {
            components.add("Map<String, T> named");
        }
        for (int i = random.nextInt(7); i > 0; i--) {
            String component = names.remove(random.nextInt(names.size()));
            components.add(component(type(LEAVES, 0)) + " " + component);
        }
        return String.join(", ", components);
    }

    /** Every fifth may be null, where the type lets it. */
    private String component(String type) {
        return random.nextInt(5) == 0 && type.matches("[A-Z].*") && !type.startsWith("Optional") && !type.endsWith("]")
                ? "@Nullable " + type
                : type;
    }

    private String type(List<String> leaves, int depth) {
        return switch (random.nextInt(depth > 2 ? 8 : 12)) {
            case 0, 1, 2, 3, 4, 5 -> RandomScalars.pick(leaves, random);
            case 6, 7 -> RandomScalars.pick(own.isEmpty() ? leaves : own, random);
            case 8 -> "Optional<" + held(depth) + ">";
            default -> container(type(BOXES, depth + 1), depth == 0);
        };
    }

    private String held(int depth) {
        return random.nextBoolean() ? RandomScalars.pick(HELD, random) : container(type(BOXES, depth + 1), false);
    }

    private String container(String element, boolean mayHoldNull) {
        String marked =
                mayHoldNull && random.nextInt(4) == 0 && !element.startsWith("Optional") && !element.endsWith("]")
                        ? "@Nullable " + element
                        : element;
        return switch (random.nextInt(6)) {
            case 0, 1 -> "List<" + marked + ">";
            case 2 -> "Set<" + element + ">";
            case 3 -> "Collection<" + marked + ">";
            case 4 -> element.contains("<") || element.endsWith("]") ? "List<" + element + ">" : element + "[]";
            default -> "Map<" + key() + ", " + marked + ">";
        };
    }

    private String key() {
        List<String> enums = own.stream().filter(type -> type.endsWith("Kind")).toList();
        return RandomScalars.pick(enums.isEmpty() || random.nextBoolean() ? KEYS : enums, random);
    }
}
