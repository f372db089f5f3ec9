package dev.antiphon.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.antiphon.AssignKey;
import dev.antiphon.ChannelSocket;
import dev.antiphon.ConnectInfo;
import dev.antiphon.ConnectResult;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Connect;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.NoEvents;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.RefusedException;
import dev.antiphon.client.Served;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in, by the query, the auth token and the protocol's version; and what a channel then knows of it. */
class ConnectTest {
    private static final String TARGET = "/socket/websocket?vsn=2.0.0&name=ann";

    @RegisterExtension
    final Served served = Served.by(ConnectTest_GateSocketEndpoint.of(new GateSocket(), WhoChannel::new));

    @Test
    void theQueryIsReadIntoTheRecord() throws IOException {
        assertEquals(
                "ann 7 false",
                served.connect("name=ann&age=7").join("who").get("is").asText());
        assertEquals(
                "\u00e4 b&c 7 true",
                served.connect("name=%C3%A4+b%26c&age=7&admin=true")
                        .join("who")
                        .get("is")
                        .asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"age=7", "name=ann", "name=ann&age=old", "name=ann&age=7&admin=perhaps"})
    void aQueryThatDoesNotFitTheRecordIsRefused(String query) {
        assertEquals(403, refusal("/socket/websocket?vsn=2.0.0&" + query, Map.of()));
    }

    @Test
    void connectMayRefuse() {
        assertEquals(403, refusal("/socket/websocket?vsn=2.0.0&name=eve&age=7", Map.of()));
    }

    @Test
    void connectMayRefuseWithAStatusOfItsOwn() {
        assertEquals(429, refusal("/socket/websocket?vsn=2.0.0&name=max&age=7", Map.of()));
    }

    @Test
    void aStatusThatIsNoErrorCannotRefuse() {
        var thrown = assertThrows(IllegalArgumentException.class, () -> ConnectResult.refused(200));
        assertEquals("a refusal's status is from 400 to 599, not 200", thrown.getMessage());
    }

    @Test
    void connectThatThrowsIsAnErrorOfTheServer() {
        assertEquals(500, refusal("/socket/websocket?vsn=2.0.0&name=crash&age=7", Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"vsn=9.0.0", "vsn=2.1.0", "vsn=", "vsn=two"})
    void anotherVersionIsRefused(String version) {
        assertEquals(403, refusal("/socket/websocket?" + version + "&name=ann&age=7", Map.of()));
    }

    @Test
    void theAuthTokenReachesConnectAndThePhoenixSubprotocolComesBack() throws IOException {
        // "secret?>", as btoa writes it: the standard alphabet, without padding
        Map<String, String> headers = Map.of("Sec-WebSocket-Protocol", "phoenix, base64url.bearer.phx.c2VjcmV0Pz4");
        try (PhoenixClient client = PhoenixClient.open(served.server().port(), TARGET + "&age=7", headers)) {
            assertTrue(
                    client.raw().head().contains("Sec-WebSocket-Protocol: phoenix\r\n"),
                    client.raw().head());
            assertEquals("secret?>", client.join("who").get("token").asText());
        }
    }

    @Test
    void aTokenThatIsNoBase64IsRefused() {
        Map<String, String> headers = Map.of("Sec-WebSocket-Protocol", "phoenix, base64url.bearer.phx.!!");
        assertEquals(403, refusal(TARGET + "&age=7", headers));
    }

    @Test
    void onlyHeadersMeantForItReachConnect() throws IOException {
        Map<String, String> headers =
                Map.of("X-Trace", "t1", "User-Agent", "test", "Cookie", "session=secret", "Accept", "all");
        try (PhoenixClient client = PhoenixClient.open(served.server().port(), TARGET + "&age=7", headers)) {
            JsonNode who = client.join("who");
            assertEquals("t1", who.at("/headers/x-trace").asText());
            assertEquals("test", who.get("agent").asText());
            assertFalse(who.toString().contains("session"), who.toString());
        }
    }

    private int refusal(String target, Map<String, String> headers) {
        return assertThrows(
                        RefusedException.class,
                        () -> PhoenixClient.open(served.server().port(), target, headers))
                .status();
    }

    record Visitor(String name, int age, Optional<Boolean> admin) {}

    record Who(String is, String token, String agent, Map<String, String> headers) {}

    @Channel("who")
    static final class WhoChannel {
        @Join
        Who join(ConnectInfo info, ChannelSocket<NoEvents> socket) {
            Visitor visitor = socket.assigns().get(GateSocket.VISITOR);
            return new Who(
                    visitor.name() + " " + visitor.age() + " " + visitor.admin().orElse(false),
                    String.valueOf(info.authToken()),
                    String.valueOf(info.userAgent()),
                    info.headers());
        }
    }

    @UserSocket(path = "/socket", channels = WhoChannel.class)
    static final class GateSocket {
        static final AssignKey<Visitor> VISITOR = AssignKey.of("visitor");

        @Connect
        ConnectResult connect(Visitor visitor, ConnectInfo info) {
            if (visitor.name().equals("crash")) {
                throw new IllegalStateException("asked to crash");
            }
            return switch (visitor.name()) {
                case "eve" -> ConnectResult.refused();
                case "max" -> ConnectResult.refused(429);
                default -> ConnectResult.ok().assign(VISITOR, visitor);
            };
        }
    }
}
