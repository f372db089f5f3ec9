package dev.antiphon.internal.wire;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Strings with escapes, which are rare: what they say, and text as one string. */
final class JsonText {
    private static final int UNICODE_ESCAPE = 6;

    private JsonText() {}

    /** The text of a string that a {@link JsonScanner} has checked, in UTF-8; between its quotes. */
    static byte[] unescape(byte[] json, int from, int to) {
        ByteArrayOutputStream utf8 = new ByteArrayOutputStream(to - from);
        int at = from;
        while (at < to) {
            if (json[at] != '\\') {
                utf8.write(json[at++]);
            } else if (json[at + 1] != 'u') {
                utf8.write(simple(json[at + 1]));
                at += 2;
            } else {
                at = unescapeUnicode(json, at, utf8);
            }
        }
        return utf8.toByteArray();
    }

    /** Text in UTF-8 as a JSON string, quotes included: the same bytes for the same text. */
    static byte[] quote(byte[] utf8) {
        byte[] quoted = JsonStringEncoder.getInstance().quoteAsUTF8(new String(utf8, StandardCharsets.UTF_8));
        byte[] json = new byte[quoted.length + 2];
        json[0] = '"';
        System.arraycopy(quoted, 0, json, 1, quoted.length);
        json[json.length - 1] = '"';
        return json;
    }

    private static int simple(byte escape) {
        return switch (escape) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> escape;
        };
    }

    private static int unescapeUnicode(byte[] json, int from, ByteArrayOutputStream utf8) {
        char unit = codeUnit(json, from);
        int at = from + UNICODE_ESCAPE;
        String text = String.valueOf(unit);
        if (Character.isHighSurrogate(unit)) {
            text += codeUnit(json, at);
            at += UNICODE_ESCAPE;
        }
        utf8.writeBytes(text.getBytes(StandardCharsets.UTF_8));
        return at;
    }

    private static char codeUnit(byte[] json, int at) {
        int unit = 0;
        for (int i = 2; i < UNICODE_ESCAPE; i++) {
            unit = unit << 4 | Character.digit(json[at + i], 16);
        }
        return (char) unit;
    }
}
