package dev.antiphon.docs;

import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Received;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Frames as documents write them: text as it is; binary ones as {@code binary}, then bytes in hexadecimal, and in quotes
 * those that are text.
 */
final class WrittenFrame {
    private static final String BINARY = "binary ";
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"");
    private static final HexFormat HEX = HexFormat.ofDelimiter(" ").withUpperCase();

    private WrittenFrame() {}

    static void send(String written, PhoenixClient client) {
        if (written.startsWith(BINARY)) {
            client.raw().sendBinary(HEX.parseHex(normal(written).substring(BINARY.length())));
        } else {
            client.raw().sendText(written);
        }
    }

    /** The same with all bytes in hexadecimal. */
    static String normal(String written) {
        if (!written.startsWith(BINARY)) {
            return written;
        }
        return QUOTED.matcher(written).replaceAll(text -> Matcher.quoteReplacement(hex(text.group(1))));
    }

    /** What was received, so written. */
    static String of(Received received) {
        if (received instanceof Received.Text text) {
            return text.text();
        }
        if (received instanceof Received.Binary binary) {
            return BINARY + HEX.formatHex(binary.bytes());
        }
        var closed = (Received.Closed) received;
        return "closed " + closed.code() + " " + closed.reason();
    }

    private static String hex(String text) {
        return HEX.formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
