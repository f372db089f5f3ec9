package dev.antiphon.callbacks;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.ChannelRef;
import dev.antiphon.ChannelSocket;
import dev.antiphon.ConnectResult;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Connect;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import dev.antiphon.codec.Payload;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("MyEndpoint.broadcast, broadcast_from, local_broadcast, disconnect")
class EndpointBroadcastTest {
    private final BlockingQueue<ChannelRef> members = new LinkedBlockingQueue<>();

    @RegisterExtension
    final Served served =
            Served.by(EndpointBroadcastTest_HallSocketEndpoint.of(new HallSocket(), () -> new HallChannel(members)));

    @Test
    void theTopicClassBroadcastsToEveryMember() throws Exception {
        PhoenixClient ann = served.joined("hall:1");
        PhoenixClient bob = served.joined("hall:1");
        hall().broadcast().notice(new Notice("closing"));
        assertEquals(
                "[null,null,\"hall:1\",\"notice\",{\"text\":\"closing\"}]",
                ann.next().toString());
        assertEquals("closing", bob.expectEvent("notice").get("text").asText());
    }

    @Test
    void broadcastFromLeavesOneMemberOut() throws Exception {
        PhoenixClient ann = served.joined("hall:1");
        ChannelRef annsRef = members.take();
        PhoenixClient bob = served.joined("hall:1");
        hall().broadcastFrom(annsRef).notice(new Notice("ann speaks"));
        assertEquals("ann speaks", bob.expectEvent("notice").get("text").asText());
        ann.call("hall:1", "ping", "{}"); // the next frame is its reply
    }

    @Test
    void localBroadcastReachesTheMembersOfThisNode() throws Exception {
        PhoenixClient ann = served.joined("hall:1");
        hall().localBroadcast().notice(new Notice("here"));
        assertEquals("here", ann.expectEvent("notice").get("text").asText());
    }

    @Test
    void otherTopicsHearNothing() throws Exception {
        PhoenixClient other = served.joined("hall:2");
        hall().broadcast().notice(new Notice("closing"));
        other.call("hall:2", "ping", "{}"); // the next frame is its reply
    }

    @Test
    void untypedBroadcastsTakeMapsJsonAndBinary() throws Exception {
        PhoenixClient ann = served.joined("hall:1");
        served.pubsub().broadcast("hall:1", "map", Map.of("n", 1));
        served.pubsub().broadcast("hall:1", "json", Payload.json("{\"n\":2}"));
        served.pubsub().broadcast("hall:1", "binary", Payload.binary(new byte[] {7, 8}));
        served.pubsub().localBroadcast("hall:1", "local", Payload.EMPTY);
        served.pubsub().broadcastFrom(members.take(), "hall:1", "not_to_ann", Payload.EMPTY);
        assertEquals("{\"n\":1}", ann.expectEvent("map").toString());
        assertEquals("{\"n\":2}", ann.expectEvent("json").toString());
        byte[] binary = ann.nextBinary();
        assertArrayEquals(new byte[] {7, 8}, Arrays.copyOfRange(binary, binary.length - 2, binary.length));
        ann.expectEvent("local");
        ann.call("hall:1", "ping", "{}"); // the next frame is its reply
    }

    @Test
    void disconnectClosesTheConnectionsOfThatId() throws IOException {
        PhoenixClient ann = served.connect("user=ann");
        PhoenixClient bob = served.connect("user=bob");
        served.server().disconnect("user:ann");
        assertEquals(1001, ann.expectClose().code());
        bob.join("hall:1");
        served.pubsub().disconnect("user:bob");
        assertEquals(1001, bob.expectClose().code(), "whoever has the pubsub may do it too");
    }

    private EndpointBroadcastTest_HallChannelTopic hall() {
        return EndpointBroadcastTest_HallChannelTopic.of(served.pubsub(), "1");
    }

    record Notice(String text) {}

    record Credentials(Optional<String> user) {}

    interface HallEvents {
        void notice(Notice notice);
    }

    @Channel(value = "hall:{number}", sends = HallEvents.class)
    static final class HallChannel {
        private final BlockingQueue<ChannelRef> members;

        HallChannel(BlockingQueue<ChannelRef> members) {
            this.members = members;
        }

        @Join
        void join(ChannelSocket<HallEvents> socket) {
            members.add(socket.self());
        }

        @HandleIn
        Notice ping() {
            return new Notice("pong");
        }
    }

    @UserSocket(path = "/socket", channels = HallChannel.class)
    static final class HallSocket {
        @Connect
        ConnectResult connect(Credentials credentials) {
            return credentials
                    .user()
                    .map(user -> ConnectResult.ok().id("user:" + user))
                    .orElse(ConnectResult.ok());
        }
    }
}
