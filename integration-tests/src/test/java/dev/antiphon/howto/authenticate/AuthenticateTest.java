package dev.antiphon.howto.authenticate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.antiphon.PubSub;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.RefusedException;
import dev.antiphon.server.Antiphon;
import dev.antiphon.server.AntiphonServer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AuthenticateTest {
    private static final Duration LONG = Duration.ofHours(1);

    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private AntiphonServer server;

    @BeforeEach
    void start() {
        PubSub pubsub = PubSub.local();
        var endpoint = ChatSocketEndpoint.of(
                new ChatSocket(token -> Optional.ofNullable(sessions.get(token))),
                () -> new RoomChannel((userId, roomId) -> !roomId.equals("cellar"), pubsub));
        server = Antiphon.server(endpoint).pubsub(pubsub).port(0).start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void aTokenIsReadFromTheParamsOrTheSubprotocol() throws Exception {
        login("t1", LONG);
        try (PhoenixClient byParam = PhoenixClient.open(server.port(), "token=t1");
                PhoenixClient byHeader = PhoenixClient.open(
                        server.port(),
                        "/socket/websocket?vsn=2.0.0",
                        Map.of("Sec-WebSocket-Protocol", "phoenix, base64url.bearer.phx." + base64("t1")))) {
            byParam.join("room:1");
            byHeader.join("room:1");
        }
    }

    @Test
    void whoHasNoneIsRefusedWithTheStatus() {
        assertEquals(401, refusal(""));
        assertEquals(401, refusal("token=stolen"));
    }

    @Test
    void aRoomMayStillBeForbidden() throws Exception {
        login("t1", LONG);
        try (PhoenixClient client = PhoenixClient.open(server.port(), "token=t1")) {
            client.send("1", "1", "room:cellar", "phx_join", "{}");
            assertEquals(
                    "{\"reason\":\"forbidden\"}",
                    client.expectReply("1", "error").toString());
        }
    }

    @Test
    void aSessionThatRunsOutTakesItsConnectionsWithIt() throws Exception {
        login("t1", LONG);
        login("t2", Duration.ofMillis(300));
        try (PhoenixClient stays = PhoenixClient.open(server.port(), "token=t1");
                PhoenixClient goes = PhoenixClient.open(server.port(), "token=t2")) {
            stays.join("room:1");
            goes.join("room:1");
            assertEquals(1001, goes.expectClose().code());
            stays.heartbeat();
        }
    }

    private void login(String token, Duration lifetime) {
        sessions.put(token, new Session("of-" + token, "ann", Instant.now().plus(lifetime)));
    }

    private int refusal(String query) {
        return assertThrows(RefusedException.class, () -> PhoenixClient.open(server.port(), query))
                .status();
    }

    private static String base64(String token) {
        return Base64.getEncoder().withoutPadding().encodeToString(token.getBytes(StandardCharsets.UTF_8));
    }
}
