package dev.antiphon.badinput;

import static dev.antiphon.client.FrameBytes.BINARY;
import static dev.antiphon.client.FrameBytes.CONTINUATION;
import static dev.antiphon.client.FrameBytes.FIN;
import static dev.antiphon.client.FrameBytes.TEXT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import dev.antiphon.client.FrameBytes;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Received;
import dev.antiphon.client.RefusedException;
import dev.antiphon.conformance.ConformanceServer;
import dev.antiphon.server.AntiphonServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against the conformance server; after each, somebody else's connection is as it was. */
class BadInputTest {
    private AntiphonServer server;
    private PhoenixClient bystander;
    private PhoenixClient client;

    @BeforeEach
    void start() throws IOException {
        server = ConformanceServer.start(0);
        bystander = PhoenixClient.open(server.port());
        bystander.join("room:quiet");
        client = PhoenixClient.open(server.port());
    }

    @AfterEach
    void theBystanderIsAsBefore() {
        assertEquals(
                "{\"n\":1}", bystander.call("room:quiet", "echo", "{\"n\":1}").toString());
        bystander.close();
        client.close();
        server.stop();
    }

    @Test
    void textThatIsNoJsonClosesTheConnection() {
        client.raw().sendText("hello");
        assertClosed(1007);
    }

    @Test
    void anArrayThatIsTooShortClosesTheConnection() {
        client.raw().sendText("[\"1\",\"1\",\"room:x\",\"phx_join\"]");
        assertClosed(1003);
    }

    @Test
    void aBinaryFrameThatIsTooShortClosesTheConnection() {
        client.raw().sendBinary(new byte[] {0, 1, 1, 100});
        assertClosed(1003);
    }

    @Test
    void anUnknownBinaryKindClosesTheConnection() {
        client.raw().sendBinary(new byte[] {9, 1, 2, 3});
        assertClosed(1003);
    }

    @Test
    void aFrameOf20MegabytesIsRefusedByItsHeader() {
        client.raw().sendBytes(FrameBytes.announcing(FIN | TEXT, 20_000_000));
        assertClosed(1009);
    }

    @Test
    void fragmentsOf200MegabytesAreRefusedAtTheLimit() {
        byte[] fragment = FrameBytes.masked(CONTINUATION, new byte[64 * 1024]);
        client.raw().sendBytes(FrameBytes.masked(BINARY, new byte[64 * 1024]));
        int sent = 1;
        try {
            while (sent < 200_000_000 / (64 * 1024)) {
                client.raw().sendBytes(fragment);
                sent++;
            }
        } catch (UncheckedIOException e) {
            // closed meanwhile
        }
        assertFalse(sent == 200_000_000 / (64 * 1024), "it took them all");
    }

    @Test
    void anUnmaskedFrameClosesTheConnection() {
        client.raw().sendBytes(FrameBytes.unmasked(FIN | TEXT, "[]".getBytes()));
        assertClosed(1002);
    }

    @Test
    void anUnknownEventCrashesItsChannelAlone() {
        client.join("room:x");
        client.join("lobby");
        client.push("room:x", "no_such_event", "{}");
        assertEquals(
                "{\"reason\":\"channel_crash\"}",
                client.expectEvent("phx_error").toString());
        assertEquals("{\"n\":1}", client.call("lobby", "echo", "{\"n\":1}").toString());
    }

    @Test
    void aPayloadOfTheWrongTypeIsAnsweredWithWhereItIsWrong() {
        client.join("room:x");
        String ref = client.push("room:x", "slow", "{\"ms\":\"soon\",\"n\":1}");
        JsonNode answer = client.expectReply(ref, "error");
        assertEquals("invalid payload", answer.get("reason").asText());
        assertEquals("/ms", answer.at("/errors/0/path").asText());
        client.call("room:x", "echo", "{}"); // the channel lives on
    }

    @Test
    void aMissingComponentIsAnsweredWithItsPath() {
        client.join("room:x");
        String ref = client.push("room:x", "slow", "{\"ms\":1}");
        assertEquals("/n", client.expectReply(ref, "error").at("/errors/0/path").asText());
    }

    @Test
    void binaryForAJsonPayloadIsAnInvalidPayload() {
        client.join("room:x");
        client.raw().sendBinary(binaryPush("room:x", "echo"));
        assertEquals(
                "invalid payload",
                client.expectReply("7", "error").get("reason").asText());
    }

    @Test
    void jsonForABinaryPayloadIsAnInvalidPayload() {
        client.join("room:x");
        String ref = client.push("room:x", "bin", "{}");
        assertEquals(
                "invalid payload",
                client.expectReply(ref, "error").get("reason").asText());
    }

    @Test
    void aForeignOriginIsRefused() {
        assertEquals(403, refusedStatus(Map.of("Origin", "https://evil.example")));
    }

    @Test
    void theSameHostsOriginIsLetIn() throws IOException {
        Map<String, String> headers = Map.of("Origin", "http://localhost:" + server.port());
        PhoenixClient.open(server.port(), "/socket/websocket?vsn=2.0.0", headers)
                .close();
    }

    private int refusedStatus(Map<String, String> headers) {
        return assertThrows(
                        RefusedException.class,
                        () -> PhoenixClient.open(server.port(), "/socket/websocket?vsn=2.0.0", headers))
                .status();
    }

    private void assertClosed(int code) {
        Received.Closed closed = client.expectClose();
        assertEquals(code, closed.code(), closed.reason());
        assertFalse(closed.reason().isEmpty(), "a close says why");
    }

    private static byte[] binaryPush(String topic, String event) {
        String strings = "17" + topic + event;
        byte[] frame = new byte[5 + strings.length() + 1];
        byte[] lengths = {0, 1, 1, (byte) topic.length(), (byte) event.length()};
        System.arraycopy(lengths, 0, frame, 0, 5);
        System.arraycopy(strings.getBytes(), 0, frame, 5, strings.length());
        return frame;
    }
}
