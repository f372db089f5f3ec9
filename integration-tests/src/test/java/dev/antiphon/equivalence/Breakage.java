package dev.antiphon.equivalence;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Breaks documents as no client should: most are no JSON afterwards, some still are. */
final class Breakage {
    private static final List<String> SPLINTERS = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "0",
            "-",
            "+",
            ".",
            "e9",
            "01",
            "1.",
            ".5",
            "t",
            "null",
            "\\u",
            "\\u12g4",
            "\\x",
            "\\ud83d",
            "\\udc00",
            "\u0000",
            "\u0001",
            "\n",
            "'",
            "//",
            "/**/",
            "#",
            "NaN",
            "Infinity",
            "\ufeff",
            "{}",
            "[],",
            "\"a\":1,",
            "\"type\":\"x\",",
            "1" + "0".repeat(1_100),
            "1e999999999",
            "[".repeat(1_100),
            "{\"a\":".repeat(1_100),
            "[".repeat(1_100) + "]".repeat(1_100));

    private static final byte[][] BAD_UTF8 = {
        {(byte) 0xc0, (byte) 0x80},
        {(byte) 0xf5},
        {(byte) 0x80},
        {(byte) 0xe2, (byte) 0x82},
        {(byte) 0xff},
        {(byte) 0xed, (byte) 0xa0, (byte) 0x80},
        {(byte) 0xf4, (byte) 0x90, (byte) 0x80, (byte) 0x80}
    };

    private final Random random;

    Breakage(Random random) {
        this.random = random;
    }

    /** The document, broken in one to three places. */
    byte[] of(byte[] document) {
        byte[] broken = document;
        for (int i = random.nextInt(3); i >= 0 && broken.length > 0; i--) {
            broken = once(broken);
        }
        return broken;
    }

    private byte[] once(byte[] document) {
        int at = random.nextInt(document.length);
        int until = Math.min(document.length, at + 1 + random.nextInt(8));
        return switch (random.nextInt(7)) {
            case 0 -> Arrays.copyOf(document, at);
            case 1 -> replaced(document, at, at + 1, new byte[] {(byte) (document[at] ^ (1 << random.nextInt(8)))});
            case 2 -> replaced(document, at, until, new byte[0]);
            case 3 -> replaced(document, at, at, splinter());
            case 4 -> replaced(document, at, until, splinter());
            case 5 -> replaced(document, at, at, BAD_UTF8[random.nextInt(BAD_UTF8.length)]);
            default -> replaced(document, at, at, Arrays.copyOfRange(document, at, until));
        };
    }

    private byte[] splinter() {
        return RandomScalars.pick(SPLINTERS, random).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] replaced(byte[] document, int from, int to, byte[] by) {
        var out = new ByteArrayOutputStream();
        out.write(document, 0, from);
        out.writeBytes(by);
        out.write(document, to, document.length - to);
        return out.toByteArray();
    }
}
