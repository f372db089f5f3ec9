package dev.antiphon.howto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.Broadcaster;
import dev.antiphon.ChannelDown;
import dev.antiphon.ChannelRef;
import dev.antiphon.ChannelSocket;
import dev.antiphon.PubSub;
import dev.antiphon.StopReason;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Event;
import dev.antiphon.annotation.HandleInfo;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.NoEvents;
import dev.antiphon.annotation.Terminate;
import dev.antiphon.annotation.TopicParam;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.server.Antiphon;
import dev.antiphon.server.AntiphonServer;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How do I know when a user goes offline? */
class GoingOfflineTest {
    private final Map<String, ChannelRef> hosts = new ConcurrentHashMap<>();
    private AntiphonServer server;

    @BeforeEach
    void start() {
        PubSub pubsub = PubSub.local();
        var online = new Online();
        var endpoint = GoingOfflineTest_HomeSocketEndpoint.of(
                new HomeSocket(),
                () -> new UserChannel(online, pubsub),
                StatusChannel::new,
                () -> new HostChannel(hosts),
                () -> new GuestChannel(hosts));
        server = Antiphon.server(endpoint).pubsub(pubsub).port(0).start();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void theLastConnectionOfAUserIsTheOneThatCounts() throws Exception {
        try (PhoenixClient friend = open()) {
            friend.join("status:ann");
            PhoenixClient phone = open();
            phone.join("user:ann");
            assertEquals("{\"online\":true}", friend.expectEvent("status").toString());
            PhoenixClient laptop = open();
            laptop.join("user:ann");
            laptop.raw().drop();
            phone.close();
            assertEquals("{\"online\":false}", friend.expectEvent("status").toString());
        }
    }

    @Test
    void aMonitorTellsOfAnotherChannelsEnd() throws Exception {
        try (PhoenixClient host = open();
                PhoenixClient guest = open()) {
            host.join("host:1");
            guest.join("guest:1");
            host.send("1", "9", "host:1", "phx_leave", "{}");
            assertEquals("{\"left\":true}", guest.expectEvent("host_gone").toString());
        }
    }

    private PhoenixClient open() throws Exception {
        return PhoenixClient.open(server.port());
    }

    record Status(boolean online) {}

    interface StatusEvents {
        void status(Status status);
    }

    // @start region="online"
    /** How many connections each user has here. */
    static final class Online {
        private final Map<String, Integer> counts = new HashMap<>();

        synchronized boolean cameFirst(String userId) {
            return counts.merge(userId, 1, Integer::sum) == 1;
        }

        synchronized boolean wasLast(String userId) {
            return counts.computeIfPresent(userId, (user, count) -> count == 1 ? null : count - 1) == null;
        }
    }
    // @end

    // @start region="terminate"
    @Channel("user:{userId}")
    static final class UserChannel {
        private final Online online;
        private final Broadcaster broadcaster;

        UserChannel(Online online, Broadcaster broadcaster) {
            this.online = online;
            this.broadcaster = broadcaster;
        }

        @Join
        void join(@TopicParam String userId) {
            if (online.cameFirst(userId)) { // last in join: what throws or refuses before it counts nobody
                tell(userId, true);
            }
        }

        @Terminate
        void left(@TopicParam String userId) { // once, for each join that was accepted
            if (online.wasLast(userId)) {
                tell(userId, false);
            }
        }

        private void tell(String userId, boolean isOnline) {
            GoingOfflineTest_StatusChannelTopic.of(broadcaster, userId)
                    .broadcast()
                    .status(new Status(isOnline));
        }
    }
    // @end

    @Channel(value = "status:{userId}", sends = StatusEvents.class)
    static final class StatusChannel {
        @Join
        void join() {}
    }

    @Channel("host:{game}")
    static final class HostChannel {
        private final Map<String, ChannelRef> hosts;

        HostChannel(Map<String, ChannelRef> hosts) {
            this.hosts = hosts;
        }

        @Join
        void join(@TopicParam String game, ChannelSocket<NoEvents> socket) {
            hosts.put(game, socket.self());
        }
    }

    record Gone(boolean left) {}

    interface GuestEvents {
        @Event("host_gone")
        void hostGone(Gone gone);
    }

    @Channel(value = "guest:{game}", sends = GuestEvents.class)
    static final class GuestChannel {
        private final Map<String, ChannelRef> hosts;

        GuestChannel(Map<String, ChannelRef> hosts) {
            this.hosts = hosts;
        }

        // @start region="monitor"
        @Join
        void join(@TopicParam String game, ChannelSocket<GuestEvents> socket) {
            socket.monitor(hosts.get(game)); // the host's socket.self(), kept by its join
        }

        @HandleInfo
        void hostGone(ChannelDown host, ChannelSocket<GuestEvents> socket) {
            socket.push().hostGone(new Gone(host.reason() instanceof StopReason.Left));
        }
        // @end
    }

    @UserSocket(
            path = "/socket",
            channels = {UserChannel.class, StatusChannel.class, HostChannel.class, GuestChannel.class})
    static final class HomeSocket {}
}
