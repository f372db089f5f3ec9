package dev.antiphon.internal.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.HttpString;
import io.undertow.util.Methods;
import io.undertow.util.Protocols;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HandshakeTest {
    private final HttpServerExchange exchange =
            new HttpServerExchange(null).setProtocol(Protocols.HTTP_1_1).setRequestMethod(Methods.GET);

    HandshakeTest() {
        header(Headers.UPGRADE, "websocket");
        header(Headers.CONNECTION, "Upgrade");
        header(Handshake.VERSION, "13");
        header(Handshake.KEY, "dGhlIHNhbXBsZSBub25jZQ==");
    }

    private void header(HttpString name, String value) {
        exchange.getRequestHeaders().put(name, value);
    }

    private void assertRefused(int status, String fault) {
        var refusal = Handshake.check(exchange);

        assertNotNull(refusal);
        assertEquals(status, refusal.status());
        assertTrue(refusal.text().contains(fault), refusal.text());
    }

    @Test
    void aProperRequestIsNotRefused() {
        assertNull(Handshake.check(exchange));
    }

    @Test
    void tokensAreFoundAmongOthersWhateverTheirCase() {
        header(Headers.UPGRADE, "h2c, WebSocket");
        header(Headers.CONNECTION, "keep-alive, UPGRADE");

        assertNull(Handshake.check(exchange));
    }

    @Test
    void tokensAreFoundInASecondHeader() {
        header(Headers.CONNECTION, "keep-alive");
        exchange.getRequestHeaders().add(Headers.CONNECTION, "upgrade");

        assertNull(Handshake.check(exchange));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTTP/1.0", "HTTP/2.0"})
    void onlyHttp11Upgrades(String protocol) {
        exchange.setProtocol(new HttpString(protocol));

        assertRefused(400, "HTTP/1.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "HEAD", "OPTIONS"})
    void onlyGetUpgrades(String method) {
        exchange.setRequestMethod(new HttpString(method));

        assertRefused(400, "GET");
    }

    @Test
    void aPlainRequestIsToldWhatThisIs() {
        exchange.getRequestHeaders().remove(Headers.UPGRADE);

        assertRefused(426, "this is a WebSocket");
    }

    @Test
    void theConnectionHeaderMustAskForTheUpgrade() {
        header(Headers.CONNECTION, "keep-alive");

        assertRefused(426, "this is a WebSocket");
    }

    @ParameterizedTest
    @ValueSource(strings = {"8", "", "13, 8"})
    void onlyVersion13IsSpoken(String version) {
        header(Handshake.VERSION, version);

        assertRefused(426, "13");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "c2hvcnQ=", "no base64!", "dGhlIHNhbXBsZSBub25jZXM="})
    void aKeyIs16BytesInBase64(String key) {
        header(Handshake.KEY, key);

        assertRefused(400, "16 bytes");
    }

    @Test
    void aKeyMustBeThere() {
        exchange.getRequestHeaders().remove(Handshake.KEY);

        assertRefused(400, "Sec-WebSocket-Key");
    }

    /** RFC 6455, section 1.3. */
    @Test
    void theAnswerToAKeyIsThatOfTheRfc() {
        assertEquals("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=", Handshake.accept("dGhlIHNhbXBsZSBub25jZQ=="));
    }
}
