package dev.antiphon.equivalence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Writes a tree as JSON that is right as such, but may not fit: with members left out, renamed, twice, unknown and in any
 * order, and with values of other types and beyond the edges.
 */
final class Mishaps {
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "false",
            "0",
            "-0",
            "1",
            "-1",
            "127",
            "128",
            "-129",
            "32768",
            "65536",
            "2147483647",
            "2147483648",
            "-2147483649",
            "9223372036854775807",
            "9223372036854775808",
            "1.0",
            "1.5",
            "1e2",
            "1E-2",
            "-0.0",
            "1e400",
            "3.5e38",
            "0.1000",
            "12345678901234567890.5",
            "\"\"",
            "\" \"",
            "\"1\"",
            "\"1.5\"",
            "\"true\"",
            "\"null\"",
            "\"NaN\"",
            "\"a\"",
            "\"ab\"",
            "\"2026-01-31\"",
            "\"2026-01-31T12:00:00Z\"",
            "\"12:00\"",
            "\"PT1H\"",
            "\"2026-01-31T12:00:00+01:00[Europe/Berlin]\"",
            "\"AQ==\"",
            "\"AQ\"",
            "\"not a uri:\"",
            "\"+01:00\"",
            "\"7d444840-9dc0-11d1-b245-5ffdce74fad2\"",
            "\"7D444840-9DC0-11D1-B245-5FFDCE74FAD2\"",
            "\"1-2-3-4-5\"",
            "[]",
            "[null]",
            "[1]",
            "[\"a\"]",
            "[[]]",
            "[{}]",
            "{}",
            "{\"a\":1}",
            "{\"a\":null}",
            "{\"\":{}}");

    private final Random random;
    private final List<String> words;
    private final int rate;
    private final StringBuilder text = new StringBuilder();

    private Mishaps(Random random, List<String> words, int rate) {
        this.random = random;
        this.words = words;
        this.rate = rate;
    }

    /**
     * A document that is near to a tree.
     *
     * @param words names and texts that are near, too
     * @param rate how many in a hundred values and members have a mishap
     */
    static String document(JsonNode tree, Random random, List<String> words, int rate) {
        Mishaps mishaps = new Mishaps(random, words, rate);
        mishaps.value(tree);
        return mishaps.text.toString();
    }

    private void value(JsonNode value) {
        if (happens()) {
            otherValue(value);
        } else if (value.isObject()) {
            object(value);
        } else if (value.isArray()) {
            array(value);
        } else if (value.isTextual()) {
            string(value.textValue());
        } else {
            text.append(value);
        }
        blank();
    }

    private void otherValue(JsonNode value) {
        switch (random.nextInt(6)) {
            case 0 -> string(RandomScalars.pick(words, random));
            case 1 -> text.append('[').append(value).append(']');
            case 2 -> string(value.asText());
            case 3 -> text.append("null");
            default -> text.append(RandomScalars.pick(VALUES, random));
        }
    }

    private void array(JsonNode array) {
        text.append('[');
        String comma = "";
        for (JsonNode element : array) {
            text.append(comma);
            value(element);
            comma = ",";
        }
        text.append(']');
    }

    private void object(JsonNode object) {
        List<Map.Entry<String, JsonNode>> members = new ArrayList<>();
        object.properties().forEach(member -> add(member, members));
        if (happens()) {
            members.add(Map.entry(RandomScalars.pick(words, random), any()));
        }
        if (random.nextInt(4) == 0) {
            Collections.shuffle(members, random);
        }
        text.append('{');
        String comma = "";
        for (Map.Entry<String, JsonNode> member : members) {
            text.append(comma);
            blank();
            string(member.getKey());
            text.append(':');
            value(member.getValue());
            comma = ",";
        }
        text.append('}');
    }

    private void add(Map.Entry<String, JsonNode> member, List<Map.Entry<String, JsonNode>> members) {
        if (!happens()) {
            members.add(member);
            return;
        }
        switch (random.nextInt(4)) {
            case 0 -> members.add(Map.entry(RandomScalars.pick(words, random), member.getValue()));
            case 1 -> {
                members.add(Map.entry(member.getKey(), any()));
                members.add(member);
            }
            case 2 -> {
                members.add(member);
                members.add(Map.entry(member.getKey(), any()));
            }
            default -> {} // left out
        }
    }

    private JsonNode any() {
        return TextNode.valueOf(RandomScalars.pick(words, random));
    }

    private void string(String value) {
        text.append(random.nextInt(10) == 0 ? escaped(value) : TextNode.valueOf(value));
    }

    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder("\"");
        value.chars().forEach(unit -> escaped.append("\\u%04x".formatted(unit)));
        return escaped.append('"').toString();
    }

    private void blank() {
        if (random.nextInt(8) == 0) {
            text.append(RandomScalars.pick(List.of(" ", "\n", "\t", "\r\n"), random));
        }
    }

    private boolean happens() {
        return random.nextInt(100) < rate;
    }
}
