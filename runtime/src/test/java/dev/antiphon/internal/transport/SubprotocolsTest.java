package dev.antiphon.internal.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class SubprotocolsTest {
    private static String bearer(String token) {
        return "base64url.bearer.phx."
                + Base64.getEncoder().withoutPadding().encodeToString(token.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void noneIsFine() {
        assertEquals(new Subprotocols(null, null), Subprotocols.of(List.of()));
    }

    @Test
    void phoenixIsAccepted() {
        assertEquals(new Subprotocols("phoenix", null), Subprotocols.of(List.of("phoenix")));
    }

    @Test
    void aTokenComesWithPhoenixInOneHeaderOrTwo() {
        var expected = new Subprotocols("phoenix", "s3cret?>~");

        assertEquals(expected, Subprotocols.of(List.of("phoenix, " + bearer("s3cret?>~"))));
        assertEquals(expected, Subprotocols.of(List.of(bearer("s3cret?>~"), "phoenix")));
    }

    @Test
    void aTokenAloneIsTakenButNoSubprotocolComesBack() {
        assertEquals(new Subprotocols(null, "s3cret"), Subprotocols.of(List.of(bearer("s3cret"))));
    }

    @Test
    void othersBesidePhoenixDoNotMatter() {
        assertEquals(new Subprotocols("phoenix", null), Subprotocols.of(List.of("mqtt,phoenix")));
    }

    @Test
    void onlyOthersAreNotSpokenHere() {
        assertNull(Subprotocols.of(List.of("mqtt", "graphql-ws")));
    }

    @Test
    void aTokenThatIsNoBase64IsRefused() {
        assertNull(Subprotocols.of(List.of("phoenix", "base64url.bearer.phx.!!")));
    }
}
