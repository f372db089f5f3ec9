package dev.antiphon.internal.transport;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.HeaderMap;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.Protocols;
import io.undertow.util.StatusCodes;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** The opening handshake (RFC 6455, section 4.2), of which Undertow checks nothing. */
final class Handshake {
    static final HttpString KEY = new HttpString("Sec-WebSocket-Key");
    static final HttpString VERSION = new HttpString("Sec-WebSocket-Version");
    static final HttpString ACCEPT = new HttpString("Sec-WebSocket-Accept");
    static final HttpString PROTOCOL = new HttpString("Sec-WebSocket-Protocol");

    private static final String GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    private static final int KEY_BYTES = 16;

    private Handshake() {}

    /** Why a request is refused. */
    record Refusal(int status, String text) {}

    /** What is wrong with a request; null for a proper one. */
    static @Nullable Refusal check(HttpServerExchange exchange) {
        HeaderMap headers = exchange.getRequestHeaders();
        if (!exchange.getProtocol().equals(Protocols.HTTP_1_1)) {
            return new Refusal(StatusCodes.BAD_REQUEST, "a WebSocket starts with HTTP/1.1");
        }
        if (!exchange.getRequestMethod().equals(Methods.GET)) {
            return new Refusal(StatusCodes.BAD_REQUEST, "a WebSocket starts with GET");
        }
        if (!hasToken(headers, Headers.UPGRADE, "websocket") || !hasToken(headers, Headers.CONNECTION, "upgrade")) {
            return new Refusal(StatusCodes.UPGRADE_REQUIRED, "this is a WebSocket: connect with a Phoenix client");
        }
        if (!"13".equals(headers.getFirst(VERSION))) {
            return new Refusal(StatusCodes.UPGRADE_REQUIRED, "Sec-WebSocket-Version must be 13");
        }
        if (!isKey(headers.getFirst(KEY))) {
            return new Refusal(StatusCodes.BAD_REQUEST, "Sec-WebSocket-Key must be 16 bytes in base64");
        }
        return null;
    }

    private static boolean hasToken(HeaderMap headers, HttpString name, String token) {
        var values = headers.get(name);
        if (values != null) {
            for (String value : values) {
                for (String one : value.split(",", -1)) {
                    if (one.strip().equalsIgnoreCase(token)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean isKey(@Nullable String key) {
        try {
            return key != null && Base64.getDecoder().decode(key.strip()).length == KEY_BYTES;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** The answer to a key (RFC 6455, section 4.2.2). */
    static String accept(String key) {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-1").digest((key.strip() + GUID).getBytes(StandardCharsets.US_ASCII));
            return Base64.getEncoder().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-1", e);
        }
    }
}
