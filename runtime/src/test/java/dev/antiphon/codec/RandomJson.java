package dev.antiphon.codec;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Makes JSON with all that the grammar allows, and breaks it. */
public final class RandomJson {
    private static final String[] BLANKS = {"", "", "", " ", "\n", "\t \r"};
    private static final String[] SCALARS = {
        "true",
        "false",
        "null",
        "0",
        "-0",
        "7",
        "-12",
        "1.5",
        "0.1000",
        "1e400",
        "2E-3",
        "-3.0e+10",
        "12345678901234567890"
    };
    private static final String[] CHARACTERS = {
        "a",
        "€",
        "😀",
        "\\n",
        "\\\"",
        "\\\\",
        "\\/",
        "\\u0041",
        "\\ud83d\\ude00",
        "\u007f",
        "é",
        " ",
        "{",
        "]",
        ",",
        ":"
    };
    private static final String[] SPLINTERS = {
        "{", "}", "[", "]", ",", ":", "\"", "\\", "0", "1", "-", "+", ".", "e", "t", "null", "\\u", "\\ud83d",
        "\\udc00", "\u0001", " ", "'", "/", "//", "NaN", "#", "01", "1.", ".5"
    };

    private final Random random;

    public RandomJson(Random random) {
        this.random = random;
    }

    public String value(int depth) {
        String value = switch (depth == 0 ? random.nextInt(2) : random.nextInt(4)) {
            case 0 -> pick(SCALARS);
            case 1 -> string();
            case 2 -> "[" + members(depth, false) + "]";
            default -> "{" + members(depth, true) + "}";
        };
        return pick(BLANKS) + value + pick(BLANKS);
    }

    /** Something taken out, put in, or cut off; a question mark for half a surrogate pair. */
    public String broken(String json) {
        StringBuilder text = new StringBuilder(json);
        for (int i = random.nextInt(3); i >= 0 && !text.isEmpty(); i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.insert(at, pick(SPLINTERS));
                case 2 -> text.replace(at, at + 1, pick(SPLINTERS));
                default -> text.setLength(at);
            }
        }
        return new String(text.toString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private String members(int depth, boolean named) {
        StringBuilder members = new StringBuilder(pick(BLANKS));
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            members.append(i == 0 ? "" : ",");
            if (named) {
                members.append(pick(BLANKS))
                        .append(string())
                        .append(pick(BLANKS))
                        .append(':');
            }
            members.append(value(depth - 1));
        }
        return members.toString();
    }

    private String string() {
        StringBuilder string = new StringBuilder("\"");
        int length = random.nextInt(3) == 0 ? random.nextInt(40) : random.nextInt(4);
        for (int i = 0; i < length; i++) {
            string.append(pick(CHARACTERS));
        }
        return string.append('"').toString();
    }

    private String pick(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
