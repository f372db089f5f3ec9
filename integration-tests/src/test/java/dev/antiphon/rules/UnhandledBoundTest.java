package dev.antiphon.rules;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.Counters.Counter;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A client that sends faster than its channels handle is not read any further, until half is gone. */
class UnhandledBoundTest {
    private static final int MESSAGES = 1_024;

    private final Gate gate = new Gate();

    private Served serving() {
        return Served.by(UnhandledBoundTest_DeskSocketEndpoint.of(new DeskSocket(), () -> new DeskChannel(gate)));
    }

    /** A client whose first message is being handled, and no more is until the gate opens. */
    private PhoenixClient busy(Served served) throws Exception {
        PhoenixClient client = served.joined("desk");
        client.push("desk", "wait", "{}");
        gate.awaitReached();
        return client;
    }

    private static void heartbeat(PhoenixClient client, String ref) {
        client.send(null, ref, "phoenix", "heartbeat", "{}");
    }

    private static Set<String> repliesTo(PhoenixClient client, int messages) {
        Set<String> refs = new HashSet<>();
        for (int n = 0; n < messages; n++) {
            var reply = client.next();
            assertEquals("ok", reply.get(4).get("status").asText(), reply::toString);
            refs.add(reply.get(1).asText());
        }
        assertEquals(messages, refs.size());
        return refs;
    }

    @Nested
    class ByTheUsualBounds {
        @RegisterExtension
        final Served served = serving();

        @Test
        void over1024MessagesReadsAreSuspendedAndNothingIsLost() throws Exception {
            PhoenixClient client = busy(served);
            for (int n = 1; n < MESSAGES; n++) {
                client.push("desk", "note", "{}");
            }
            heartbeat(client, "in time");
            client.expectReply("in time", "ok");
            assertEquals(0, served.counted(Counter.READS_SUSPENDED), "so many are allowed");

            client.push("desk", "note", "{}");
            await().until(() -> served.counted(Counter.READS_SUSPENDED) == 1);
            heartbeat(client, "late");
            gate.open();

            assertTrue(repliesTo(client, MESSAGES + 2).contains("late"));
        }

        @Test
        void over4MebibytesToo() throws Exception {
            PhoenixClient client = busy(served);
            String megabyte = "{\"text\":\"" + "x".repeat(1_000_000) + "\"}";
            for (int n = 0; n < 4; n++) {
                client.push("desk", "note", megabyte);
            }
            heartbeat(client, "in time");
            client.expectReply("in time", "ok");
            assertEquals(0, served.counted(Counter.READS_SUSPENDED), "so much is allowed");

            client.push("desk", "note", megabyte);
            await().until(() -> served.counted(Counter.READS_SUSPENDED) == 1);
            heartbeat(client, "late");
            gate.open();

            assertTrue(repliesTo(client, 7).contains("late"));
        }

        @Test
        void joinsAndLeavesOfABusyTopicCountToo() throws Exception {
            PhoenixClient client = busy(served);
            for (int n = 0; n <= MESSAGES; n++) {
                client.send("1", "leave " + n, "desk", "phx_leave", "{}");
            }

            await().until(() -> served.counted(Counter.READS_SUSPENDED) == 1);
            gate.open();
        }
    }

    @Nested
    class ForTooLong {
        @RegisterExtension
        final Served served =
                serving().with(options -> options.maxUnhandled(2, 1 << 20).suspensionTimeout(Duration.ofMillis(200)));

        @Test
        void theConnectionIsClosedWith1008AndCounted() throws Exception {
            PhoenixClient client = busy(served);
            client.push("desk", "note", "{}");
            client.push("desk", "note", "{}");

            var closed = client.expectClose();

            assertEquals(1008, closed.code());
            assertEquals("messages unhandled for too long", closed.reason());
            assertEquals(1, served.counted(Counter.READS_SUSPENDED));
            assertEquals(1, served.counted(Counter.SUSPENDED_CLOSED));
            gate.open();
        }
    }

    record Done() {}

    @Channel("desk")
    static final class DeskChannel {
        private final Gate gate;

        DeskChannel(Gate gate) {
            this.gate = gate;
        }

        @Join
        void join() {}

        @HandleIn("wait")
        Done await() throws InterruptedException {
            gate.pass();
            return new Done();
        }

        @HandleIn
        Done note() {
            return new Done();
        }
    }

    @UserSocket(path = "/socket", channels = DeskChannel.class)
    static final class DeskSocket {}
}
