package dev.antiphon.callbacks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.ChannelSocket;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Event;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import dev.antiphon.codec.Payload;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("push, broadcast!, broadcast_from!")
class PushAndBroadcastTest {
    private static final String TOPIC = "stage";

    @RegisterExtension
    final Served served = Served.by(PushAndBroadcastTest_StageSocketEndpoint.of(new StageSocket(), StageChannel::new));

    private PhoenixClient actor;
    private PhoenixClient audience;

    @BeforeEach
    void join() throws IOException {
        actor = served.joined(TOPIC);
        audience = served.joined(TOPIC);
    }

    @Test
    void pushReachesTheMemberAlone() {
        actor.push(TOPIC, "whisper", "{}");
        assertEquals(
                "[\"1\",null,\"stage\",\"line\",{\"text\":\"psst\"}]",
                actor.next().toString());
        assertAudienceHeardNothing();
    }

    @Test
    void broadcastReachesAllAndTheSender() {
        actor.push(TOPIC, "shout", "{}");
        assertEquals(
                "[null,null,\"stage\",\"new_line\",{\"text\":\"hear\"}]",
                actor.next().toString());
        assertEquals(
                "[null,null,\"stage\",\"new_line\",{\"text\":\"hear\"}]",
                audience.next().toString());
    }

    @Test
    void broadcastFromReachesTheOthers() {
        actor.push(TOPIC, "point", "{}");
        assertEquals("[null,null,\"stage\",\"bow\",{}]", audience.next().toString());
        actor.call(TOPIC, "ping", "{}"); // the next frame is its reply
    }

    @Test
    void anEventKnownOnlyAtRunTimeMayBePushedWithAnyPayload() {
        actor.push(TOPIC, "improvise", "{\"how\":\"push\"}");
        assertImprovised(actor);
        assertAudienceHeardNothing();
    }

    @Test
    void anEventKnownOnlyAtRunTimeMayBeBroadcast() {
        actor.push(TOPIC, "improvise", "{\"how\":\"broadcast\"}");
        assertImprovised(actor);
        assertImprovised(audience);
    }

    @Test
    void anEventKnownOnlyAtRunTimeMayBeBroadcastToTheOthers() {
        actor.push(TOPIC, "improvise", "{\"how\":\"broadcastFrom\"}");
        assertImprovised(audience);
        actor.call(TOPIC, "ping", "{}"); // the next frame is its reply
    }

    private static void assertImprovised(PhoenixClient client) {
        assertEquals("{}", client.expectEvent("bare").toString());
        assertEquals("{\"n\":1}", client.expectEvent("map").toString());
        assertEquals("{\"n\":2}", client.expectEvent("json").toString());
        byte[] binary = client.nextBinary();
        assertArrayEquals(new byte[] {7, 8}, new byte[] {binary[binary.length - 2], binary[binary.length - 1]});
    }

    private void assertAudienceHeardNothing() {
        audience.call(TOPIC, "ping", "{}"); // the next frame is its reply
    }

    record Line(String text) {}

    record Manner(String how) {}

    record Pong() {}

    interface StageEvents {
        void line(Line line);

        @Event("new_line")
        void newLine(Line line);

        void bow();
    }

    @Channel(value = "stage", sends = StageEvents.class)
    static final class StageChannel {
        @Join
        void join() {}

        @HandleIn
        Pong ping() {
            return new Pong();
        }

        @HandleIn
        void whisper(ChannelSocket<StageEvents> socket) {
            socket.push().line(new Line("psst"));
        }

        @HandleIn
        void shout(ChannelSocket<StageEvents> socket) {
            socket.broadcast().newLine(new Line("hear"));
        }

        @HandleIn
        void point(ChannelSocket<StageEvents> socket) {
            socket.broadcastFrom().bow();
        }

        @HandleIn
        void improvise(Manner manner, ChannelSocket<StageEvents> socket) {
            Payload json = Payload.json("{\"n\":2}");
            Payload binary = Payload.binary(new byte[] {7, 8});
            switch (manner.how()) {
                case "push" -> {
                    socket.push("bare");
                    socket.push("map", Map.of("n", 1));
                    socket.push("json", json);
                    socket.push("binary", binary);
                }
                case "broadcast" -> {
                    socket.broadcast("bare");
                    socket.broadcast("map", Map.of("n", 1));
                    socket.broadcast("json", json);
                    socket.broadcast("binary", binary);
                }
                default -> {
                    socket.broadcastFrom("bare");
                    socket.broadcastFrom("map", Map.of("n", 1));
                    socket.broadcastFrom("json", json);
                    socket.broadcastFrom("binary", binary);
                }
            }
        }
    }

    @UserSocket(path = "/socket", channels = StageChannel.class)
    static final class StageSocket {}
}
