package dev.antiphon.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.ChannelRef;
import dev.antiphon.ChannelSocket;
import dev.antiphon.Counters.Counter;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.HandleInfo;
import dev.antiphon.annotation.HandleOut;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.NonBlocking;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import fixture.LoggedBy;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.logging.Level;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Callbacks of one member never run beside nor within each other, whatever thread they run on. */
class OneAtATimeTest {
    private static final int EACH = 500;

    private final Seen seen = new Seen();

    @RegisterExtension
    final Served served = Served.by(OneAtATimeTest_WorkSocketEndpoint.of(
            new WorkSocket(), () -> new WorkChannel(seen), () -> new QuickChannel(seen)));

    @ParameterizedTest
    @ValueSource(strings = {"work", "quick"})
    void oneAtATimeAndEachSendersInItsOrder(String topic) throws Exception {
        PhoenixClient client = served.joined(topic);
        List<Thread> tellers = IntStream.range(0, 2).mapToObj(this::teller).toList();
        tellers.forEach(Thread::start);
        List<String> refs = new ArrayList<>();
        for (int n = 0; n < EACH; n++) {
            refs.add(client.push(topic, "count", "{\"n\":" + n + "}"));
        }

        for (int n = 0; n < EACH; n++) {
            assertEquals(n, client.expectReply(refs.get(n), "ok").get("n").asInt());
        }
        assertTrue(seen.ticks.await(10, TimeUnit.SECONDS));
        assertFalse(seen.beside.get());
        for (int teller = 0; teller < 2; teller++) {
            int from = teller * EACH;
            List<Integer> ofOne =
                    seen.inOrder.stream().filter(n -> n / EACH == from / EACH).toList();
            assertEquals(IntStream.range(from, from + EACH).boxed().toList(), ofOne);
        }
    }

    private Thread teller(int number) {
        return new Thread(
                () -> IntStream.range(number * EACH, (number + 1) * EACH).forEach(n -> seen.member.tell(new Tick(n))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"work", "quick"})
    void whatACallbackSendsToItsOwnChannelComesAfterIt(String topic) throws IOException {
        PhoenixClient client = served.joined(topic);

        client.call(topic, "nest", "{}");
        client.expectEvent("shout");

        assertEquals(List.of("nest begins", "nest ends", "told", "shout goes out"), seen.steps);
    }

    @Test
    void onlyNonBlockingCallbacksRunOnIoThreads() throws IOException {
        assertFalse(thread("work").contains("I/O"));
        assertTrue(thread("quick").contains("I/O"));
    }

    private String thread(String topic) throws IOException {
        return served.joined(topic).call(topic, "thread", "{}").get("name").asText();
    }

    @Test
    void aNonBlockingCallbackThatTakesLongIsLoggedWithItsName() throws IOException {
        try (var log = LoggedBy.logger("dev.antiphon.channel")) {
            PhoenixClient client = served.joined("quick");

            client.call("quick", "dawdle", "{}");
            client.call("quick", "thread", "{}");

            assertEquals(1, log.count(Level.WARNING, "QuickChannel is @NonBlocking, but its callback for \"dawdle\""));
            assertTrue(served.counted(Counter.SLOW_CALLBACK) >= 1);
        }
    }

    @Test
    void aCallbackOnAThreadOfItsOwnMayTakeLong() throws IOException {
        try (var log = LoggedBy.logger("dev.antiphon.channel")) {
            served.joined("work").call("work", "dawdle", "{}");

            assertEquals(List.of(), log.lines());
        }
    }

    /** What the channels note; the fields that have no lock here are as safe as their own. */
    static final class Seen {
        final AtomicBoolean inside = new AtomicBoolean();
        final AtomicBoolean beside = new AtomicBoolean();
        final CountDownLatch ticks = new CountDownLatch(2 * EACH);
        final List<Integer> inOrder = new ArrayList<>();
        final List<String> steps = Collections.synchronizedList(new ArrayList<>());
        volatile ChannelRef member;

        void enter() {
            if (!inside.compareAndSet(false, true)) {
                beside.set(true);
            }
        }

        void leave() {
            inside.set(false);
        }
    }

    record Tick(int n) {}

    record Nested() {}

    record Count(int n) {}

    record Name(String name) {}

    record Shout() {}

    interface WorkEvents {
        void shout(Shout shout);
    }

    /** What both channels do. */
    abstract static class Work {
        private final Seen seen;

        Work(Seen seen) {
            this.seen = seen;
        }

        @Join
        void join(ChannelSocket<WorkEvents> socket) {
            seen.member = socket.self();
        }

        @HandleIn
        Count count(Count count) {
            seen.enter();
            seen.leave();
            return count;
        }

        @HandleInfo
        void tick(Tick tick) {
            seen.enter();
            seen.inOrder.add(tick.n());
            seen.leave();
            seen.ticks.countDown();
        }

        @HandleIn
        Count nest(ChannelSocket<WorkEvents> socket) {
            seen.steps.add("nest begins");
            socket.sendToSelf(new Nested());
            socket.broadcast().shout(new Shout());
            seen.steps.add("nest ends");
            return new Count(0);
        }

        @HandleInfo
        void nested(Nested nested) {
            seen.steps.add("told");
        }

        @HandleOut("shout")
        boolean shoutOut() {
            seen.steps.add("shout goes out");
            return true;
        }

        @HandleIn
        Name thread() {
            return new Name(Thread.currentThread().getName());
        }

        @HandleIn
        Count dawdle() {
            long until = System.nanoTime() + Duration.ofMillis(15).toNanos();
            while (System.nanoTime() - until < 0) {
                Thread.onSpinWait();
            }
            return new Count(0);
        }
    }

    @Channel(value = "work", sends = WorkEvents.class)
    static final class WorkChannel extends Work {
        WorkChannel(Seen seen) {
            super(seen);
        }
    }

    @NonBlocking
    @Channel(value = "quick", sends = WorkEvents.class)
    static final class QuickChannel extends Work {
        QuickChannel(Seen seen) {
            super(seen);
        }
    }

    @UserSocket(
            path = "/socket",
            channels = {WorkChannel.class, QuickChannel.class})
    static final class WorkSocket {}
}
