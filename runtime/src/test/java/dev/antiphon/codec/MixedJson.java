package dev.antiphon.codec;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Objects of few names and many kinds of values, some with blanks. */
final class MixedJson {
    private static final List<String> NAMES =
            List.of("id", "name", "user", "anything longer", "\\u0069d", "größe", "with\\\"quote", "");
    private static final List<String> SCALARS = List.of(
            "0",
            "7",
            "-0",
            "-12",
            "123456789",
            "1234567890",
            "2147483648",
            "1.5",
            "-1e3",
            "12345678",
            "true",
            "false",
            "null",
            "\"\"",
            "\"plain\"",
            "\"plain text of more than eight letters\"",
            "\"esc\\naped\"",
            "\"größer – 😀\"",
            "\"\uFFFD\"",
            "\"\\u00e9\\\\\"",
            "[]",
            "{}");

    private final Random random;

    MixedJson(Random random) {
        this.random = random;
    }

    byte[] next() {
        StringBuilder json = new StringBuilder();
        boolean blanks = random.nextInt(4) == 0;
        object(json, random.nextInt(4), blanks);
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void value(StringBuilder json, int depth, boolean blanks) {
        int kind = depth == 0 ? 2 : random.nextInt(4);
        if (kind == 0) {
            object(json, depth - 1, blanks);
        } else if (kind == 1) {
            array(json, depth - 1, blanks);
        } else {
            json.append(SCALARS.get(random.nextInt(SCALARS.size())));
        }
    }

    private void object(StringBuilder json, int depth, boolean blanks) {
        json.append('{');
        int members = random.nextInt(5);
        for (int i = 0; i < members; i++) {
            json.append(i == 0 ? "" : blanks ? " , " : ",");
            json.append('"').append(NAMES.get(random.nextInt(3) == 0 ? random.nextInt(NAMES.size()) : i));
            json.append(blanks ? "\" : " : "\":");
            value(json, depth, blanks);
        }
        json.append('}');
    }

    private void array(StringBuilder json, int depth, boolean blanks) {
        json.append('[');
        int elements = random.nextInt(4);
        for (int i = 0; i < elements; i++) {
            json.append(i == 0 ? "" : blanks ? " ,\n" : ",");
            value(json, depth, blanks);
        }
        json.append(']');
    }
}
