package dev.antiphon.rules;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.ChannelRef;
import dev.antiphon.ChannelSocket;
import dev.antiphon.Counters.Counter;
import dev.antiphon.MailboxFullException;
import dev.antiphon.StopReason;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleBroadcast;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.HandleInfo;
import dev.antiphon.annotation.HandleOut;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.Terminate;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import dev.antiphon.server.OverflowRule;
import fixture.LoggedBy;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A mailbox holds so much and no more: what becomes of broadcasts then, and of what the client sends. */
class FullMailboxTest {
    private static final int ROOM = 3;

    private final Gate gate = new Gate();
    private final Known known = new Known();

    private Served serving() {
        return Served.by(FullMailboxTest_TradeSocketEndpoint.of(
                        new TradeSocket(), () -> new DeskChannel(gate, known), FeedChannel::new))
                .with(options -> options.maxMailbox(ROOM));
    }

    /** A client whose channel handles nothing more until the gate opens. */
    private PhoenixClient busy(Served served) throws Exception {
        PhoenixClient client = served.joined("desk");
        client.push("desk", "wait", "{}");
        gate.awaitCallback();
        return client;
    }

    private static void quotes(Served served, int count) {
        for (int n = 0; n < count; n++) {
            FullMailboxTest_DeskChannelTopic.of(served.pubsub()).broadcast().quote(new Quote(n));
        }
    }

    @Nested
    class ByTheUsualRule {
        @RegisterExtension
        final Served served = serving();

        @Test
        void anInterceptedBroadcastTooManyEndsTheSlowChannel() throws Exception {
            try (var log = LoggedBy.logger("dev.antiphon.channel")) {
                PhoenixClient client = busy(served);

                quotes(served, ROOM + 1);
                await().until(() -> served.counted(Counter.MAILBOX_OVERFLOW) == 1);
                gate.open();

                client.expectReply("101", "ok");
                client.expectEvent("phx_error");
                StopReason reason = known.end.join();
                assertTrue(
                        reason instanceof StopReason.Crashed crashed && crashed.cause() instanceof MailboxFullException,
                        reason.toString());
                assertEquals(1, log.count(Level.WARNING, "3 messages wait and a broadcast of \"quote\" came"));
                client.join("feed"); // the connection is as it was
            }
        }

        @Test
        void aSubscribedBroadcastTooManyEndsItToo() throws Exception {
            try (var log = LoggedBy.logger("dev.antiphon.channel")) {
                PhoenixClient client = busy(served);

                for (int n = 0; n <= ROOM; n++) {
                    FullMailboxTest_FeedChannelTopic.of(served.pubsub())
                            .broadcast()
                            .news(new Quote(n));
                }
                await().until(() -> served.counted(Counter.MAILBOX_OVERFLOW) == 1);
                gate.open();

                client.expectReply("101", "ok");
                client.expectEvent("phx_error");
                assertEquals(1, log.count(Level.WARNING, "a broadcast of \"news\" came"));
            }
        }

        @Test
        void theClientsOwnMessagesTakeNoRoom() throws Exception {
            PhoenixClient client = busy(served);
            for (int n = 0; n < 10 * ROOM; n++) {
                client.push("desk", "ping", "{}");
            }
            client.send(null, "1", "phoenix", "heartbeat", "{}");
            client.expectReply("1", "ok"); // all of them are in the mailbox now

            quotes(served, 1);
            gate.open();

            for (int n = 0; n <= 10 * ROOM; n++) {
                assertEquals("phx_reply", client.next().get(3).asText());
            }
            client.expectEvent("quote");
        }

        @Test
        void aLeaveFindsRoom() throws Exception {
            PhoenixClient client = busy(served);
            for (int n = 0; n < ROOM; n++) {
                known.member.tell(new Note());
            }

            client.send("1", "2", "desk", "phx_leave", "{}");
            gate.open();

            client.expectReply("101", "ok");
            client.expectReply("2", "ok");
        }
    }

    @Nested
    class ByTheRuleToDrop {
        @RegisterExtension
        final Served served = serving().with(options -> options.maxMailbox(ROOM).fullMailboxes(OverflowRule.DROP));

        @Test
        void broadcastsTooManyAreDroppedAndCountedAndTheChannelLives() throws Exception {
            PhoenixClient client = busy(served);

            quotes(served, ROOM + 2);
            await().until(() -> served.counted(Counter.MAILBOX_DROPPED) == 2);
            gate.open();

            client.expectReply("101", "ok");
            for (int n = 0; n < ROOM; n++) {
                assertEquals(n, client.expectEvent("quote").get("n").asInt());
            }
            client.call("desk", "ping", "{}");
            assertEquals(0, served.counted(Counter.MAILBOX_OVERFLOW));
        }
    }

    /** What the test knows of the channel. */
    static final class Known {
        final CompletableFuture<StopReason> end = new CompletableFuture<>();
        volatile ChannelRef member;
    }

    record Quote(int n) {}

    record Note() {}

    interface TradeEvents {
        void quote(Quote quote);
    }

    interface FeedEvents {
        void news(Quote quote);
    }

    @Channel(value = "desk", sends = TradeEvents.class)
    static final class DeskChannel {
        private final Gate gate;
        private final Known known;

        DeskChannel(Gate gate, Known known) {
            this.gate = gate;
            this.known = known;
        }

        @Join
        void join(ChannelSocket<TradeEvents> socket) {
            known.member = socket.self();
            socket.subscribe(FullMailboxTest_FeedChannelTopic.name());
        }

        @HandleIn("wait")
        Note await() throws InterruptedException {
            gate.pass();
            return new Note();
        }

        @HandleIn
        Note ping() {
            return new Note();
        }

        @HandleOut("quote")
        boolean quoteOut() {
            return true;
        }

        @HandleBroadcast(from = FeedChannel.class, value = "news")
        void news(Quote quote) {}

        @HandleInfo
        void note(Note note) {}

        @Terminate
        void end(StopReason reason) {
            known.end.complete(reason);
        }
    }

    @Channel(value = "feed", sends = FeedEvents.class)
    static final class FeedChannel {
        @Join
        void join() {}
    }

    @UserSocket(
            path = "/socket",
            channels = {DeskChannel.class, FeedChannel.class})
    static final class TradeSocket {}
}
