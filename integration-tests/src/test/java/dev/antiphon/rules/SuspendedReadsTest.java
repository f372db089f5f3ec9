package dev.antiphon.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.Counters.Counter;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Received;
import dev.antiphon.client.Served;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** When a connection is not read, what counts towards that, and when it is read again. */
class SuspendedReadsTest {
    private static final String TOPIC = "slow";

    private final Gate gate = new Gate();
    private final CompletableFuture<Text> answer = new CompletableFuture<>();

    private Served serving() {
        return Served.by(
                SuspendedReadsTest_SlowSocketEndpoint.of(new SlowSocket(), () -> new SlowChannel(gate, answer)));
    }

    @AfterEach
    void letAllOn() {
        gate.open();
    }

    @Nested
    class ByTheUsualBounds {
        private static final int MESSAGES = 1_024;

        @RegisterExtension
        final Served served = serving();

        @Test
        void over1024MessagesNothingMoreIsReadAndNothingIsLost() throws Exception {
            PhoenixClient client = busy(served);
            pushed(client, "ping", "{}", MESSAGES - 1);
            assertReadOn(client, served);
            pushed(client, "ping", "{}", 1);
            assertSuspendedUntilTheGateOpens(client, served, MESSAGES + 2);
        }

        @Test
        void over4MebibytesNeither() throws Exception {
            PhoenixClient client = busy(served);
            String megabyte = "{\"text\":\"" + "x".repeat(1_000_000) + "\"}";
            pushed(client, "ping", megabyte, 4);
            assertReadOn(client, served);
            pushed(client, "ping", megabyte, 1);
            assertSuspendedUntilTheGateOpens(client, served, 7);
        }

        @Test
        void joinsAndLeavesOfABusyTopicCountToo() throws Exception {
            PhoenixClient client = busy(served);
            for (int n = 0; n <= MESSAGES; n++) {
                client.send("1", "leave " + n, TOPIC, "phx_leave", "{}");
            }
            awaitSuspension(served);
        }
    }

    @Nested
    class ByBoundsOfOnesOwn {
        @RegisterExtension
        final Served served = serving()
                .with(options -> options.ioThreads(1).maxUnhandled(8, 50_000).idleTimeout(Duration.ofSeconds(2)));

        @Test
        void readsAreResumedWhenHalfIsGone() throws IOException {
            PhoenixClient client = served.joined(TOPIC);
            List<String> refs = pushed(client, "work", "{}", 9);
            awaitSuspension(served);
            assertResumedAfter(5, client, refs);
        }

        @Test
        void bytesAreBoundedLikewise() throws IOException {
            PhoenixClient client = served.joined(TOPIC);
            String payload = "{\"text\":\"" + "x".repeat(9_989) + "\"}"; // 10,000 bytes
            List<String> refs = pushed(client, "work", payload, 5);
            client.heartbeat();
            assertEquals(0, served.counted(Counter.READS_SUSPENDED), "the bound itself is within it");
            refs.addAll(pushed(client, "work", "{}", 1));
            awaitSuspension(served);
            assertResumedAfter(3, client, refs);
        }

        /** A heartbeat is answered right behind that many replies, and not before. */
        private void assertResumedAfter(int handled, PhoenixClient client, List<String> refs) throws IOException {
            client.send(null, "beat", "phoenix", "heartbeat", "{}");
            gate.letOn(handled - 1);
            refs.subList(0, handled - 1).forEach(ref -> client.expectReply(ref, "ok"));
            served.connect().heartbeat(); // a turn of the I/O thread, in which it would have been read
            assertFalse(client.hasMore(), "it was read too early");
            gate.letOn(1);
            client.expectReply(refs.get(handled - 1), "ok");
            client.expectReply("beat", "ok");
            gate.open();
            refs.subList(handled, refs.size()).forEach(ref -> client.expectReply(ref, "ok"));
        }

        @Test
        void otherConnectionsAreReadMeanwhile() throws IOException {
            pushed(served.joined(TOPIC), "work", "{}", 9);
            awaitSuspension(served);
            assertEquals(
                    "there",
                    served.joined(TOPIC).call(TOPIC, "ping", "{}").get("text").asText());
        }

        @Test
        void aStageThatIsNotCompleteCountsAsUnhandled() throws IOException {
            PhoenixClient client = served.joined(TOPIC);
            List<String> refs = pushed(client, "later", "{}", 8);
            client.call(TOPIC, "ping", "{}");
            refs.addAll(pushed(client, "later", "{}", 1));
            awaitSuspension(served);
            answer.complete(new Text("done")); // which completes what hangs on it in an order of its own
            assertEquals(
                    Set.copyOf(refs),
                    refs.stream().map(ref -> client.next().path(1).asText()).collect(Collectors.toSet()));
            client.heartbeat();
        }

        @Test
        void theBytesOfJoinsCountToo() throws Exception {
            PhoenixClient client = served.joined(TOPIC);
            String busy = client.push(TOPIC, "work", "{}");
            gate.awaitCallback();
            client.send("2", "2", TOPIC, "phx_join", "{\"text\":\"" + "x".repeat(50_000) + "\"}");
            awaitSuspension(served);
            gate.open();
            client.expectReply(busy, "ok");
            client.expectReply("2", "ok");
            client.expectEvent("phx_close");
            client.heartbeat();
        }

        @Test
        void whileSuspendedTheIdleTimerRests() throws IOException {
            PhoenixClient suspended = served.joined(TOPIC);
            List<String> refs = pushed(suspended, "work", "{}", 9);
            awaitSuspension(served);
            served.connect().expectClose(); // idle, though it came later
            gate.open();
            refs.forEach(ref -> suspended.expectReply(ref, "ok"));
            suspended.heartbeat();
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
            pushed(client, "ping", "{}", 2);
            assertEquals(new Received.Closed(1008, "messages unhandled for too long"), client.expectClose());
            assertEquals(1, served.counted(Counter.READS_SUSPENDED));
            assertEquals(1, served.counted(Counter.SUSPENDED_CLOSED));
        }
    }

    /** A client whose first message is being handled, and no more is until the gate opens. */
    private PhoenixClient busy(Served served) throws Exception {
        PhoenixClient client = served.joined(TOPIC);
        client.push(TOPIC, "work", "{}");
        gate.awaitCallback();
        return client;
    }

    private static void assertReadOn(PhoenixClient client, Served served) {
        client.heartbeat();
        assertEquals(0, served.counted(Counter.READS_SUSPENDED), "the bound itself is within it");
    }

    /** A heartbeat too is answered only then; that many replies come in all. */
    private void assertSuspendedUntilTheGateOpens(PhoenixClient client, Served served, int replies) {
        awaitSuspension(served);
        client.send(null, "late", "phoenix", "heartbeat", "{}");
        gate.open();
        Set<String> refs = new HashSet<>();
        for (int n = 0; n < replies; n++) {
            var reply = client.next();
            assertEquals("ok", reply.path(4).path("status").asText(), reply::toString);
            refs.add(reply.path(1).asText());
        }
        assertEquals(replies, refs.size());
        assertTrue(refs.contains("late"));
    }

    private static void awaitSuspension(Served served) {
        Awaitility.await().until(() -> served.counted(Counter.READS_SUSPENDED) == 1);
    }

    private static List<String> pushed(PhoenixClient client, String event, String payload, int count) {
        List<String> refs = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            refs.add(client.push(TOPIC, event, payload));
        }
        return refs;
    }

    record Text(String text) {}

    @Channel("slow")
    static final class SlowChannel {
        private final Gate gate;
        private final CompletionStage<Text> answer;

        SlowChannel(Gate gate, CompletionStage<Text> answer) {
            this.gate = gate;
            this.answer = answer;
        }

        @Join
        void join() {}

        @HandleIn
        Text work() throws InterruptedException {
            gate.pass();
            return new Text("done");
        }

        @HandleIn
        CompletionStage<Text> later() {
            return answer;
        }

        @HandleIn
        Text ping() {
            return new Text("there");
        }
    }

    @UserSocket(path = "/socket", channels = SlowChannel.class)
    static final class SlowSocket {}
}
