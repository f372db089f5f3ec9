package dev.antiphon.reference;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/** Binary frames as the documents write them: ASCII as it is, other bytes in hexadecimal between angle brackets. */
final class BinaryFrame {
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ");

    private BinaryFrame() {}

    static byte[] parse(String shown) {
        var bytes = new ByteArrayOutputStream();
        int at = 0;
        while (at < shown.length()) {
            boolean hex = shown.charAt(at) == '<';
            int end = shown.indexOf(hex ? '>' : '<', at);
            int stop = end < 0 ? shown.length() : end;
            bytes.writeBytes(
                    hex
                            ? HEX.parseHex(shown, at + 1, stop)
                            : shown.substring(at, stop).getBytes(StandardCharsets.US_ASCII));
            at = hex ? stop + 1 : stop;
        }
        return bytes.toByteArray();
    }

    static String show(byte[] bytes) {
        var shown = new StringBuilder();
        boolean hex = false;
        for (byte one : bytes) {
            boolean letter = one >= ' ' && one <= '~' && one != '<' && one != '>';
            if (letter == hex) {
                shown.append(hex ? '>' : '<');
            } else if (hex) {
                shown.append(' ');
            }
            hex = !letter;
            shown.append(letter ? String.valueOf((char) one) : HEX.toHexDigits(one));
        }
        return hex ? shown.append('>').toString() : shown.toString();
    }
}
