package dev.antiphon.internal.transport;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client's {@code Sec-WebSocket-Protocol} says: {@code phoenix}, and an auth token (phoenix.js's
 * {@code authToken}), which despite the protocol's name comes in standard base64 without padding.
 *
 * @param accepted the subprotocol to answer, null for none
 * @param authToken the token, null for none; never to be logged
 */
record Subprotocols(@Nullable String accepted, @Nullable String authToken) {
    private static final String PHOENIX = "phoenix";
    private static final String TOKEN = "base64url.bearer.phx.";

    /**
     * Reads the headers.
     *
     * @return null where the client asks for subprotocols that are not spoken here, or its token is broken
     */
    static @Nullable Subprotocols of(Iterable<String> headers) {
        List<String> offered = new ArrayList<>();
        for (String header : headers) {
            for (String name : header.split(",", -1)) {
                offered.add(name.strip());
            }
        }
        String accepted = offered.contains(PHOENIX) ? PHOENIX : null;
        String token = null;
        for (String name : offered) {
            if (name.startsWith(TOKEN)) {
                token = decoded(name.substring(TOKEN.length()));
                if (token == null) {
                    return null;
                }
            }
        }
        boolean foreign = !offered.isEmpty() && accepted == null && token == null;
        return foreign ? null : new Subprotocols(accepted, token);
    }

    private static @Nullable String decoded(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
