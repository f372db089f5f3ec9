package dev.antiphon.codec;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Strings in JSON with escapes of two letters, put together of what is between. */
final class EscapedText {
    private static final int KEPT = 16 * 1024;

    private byte[] bytes = new byte[256];
    private int length;

    /** Takes a string in; gives the index of the quote at its end, negative for a string that needs more than that. */
    int read(byte[] source, int from, int to) {
        length = 0;
        int at = from;
        int end = PlainText.end(source, at, to);
        while (end < to - 1 && source[end] == '\\') {
            byte meant = meant(source[end + 1]);
            if (meant == 0) {
                return -1;
            }
            add(source, at, end - at);
            bytes[length++] = meant;
            at = end + 2;
            end = PlainText.end(source, at, to);
        }
        if (end >= to || source[end] != '"') {
            return -1;
        }
        add(source, at, end - at);
        return end;
    }

    /** What was taken in, and is let go of. */
    String take() {
        String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
        if (bytes.length > KEPT) {
            bytes = new byte[KEPT];
        }
        return text;
    }

    private void add(byte[] source, int from, int count) {
        if (bytes.length - length <= count) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + count + 1));
        }
        System.arraycopy(source, from, bytes, length, count);
        length += count;
    }

    private static byte meant(byte escaped) {
        return switch (escaped) {
            case '"', '\\', '/' -> escaped;
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            default -> 0;
        };
    }
}
