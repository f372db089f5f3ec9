package dev.antiphon.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.Reply;
import dev.antiphon.StopReason;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.Terminate;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import fixture.LoggedBy;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Level;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A second join of a topic on a connection, and what stands behind a join that is refused. */
class OneMemberAtATimeTest {
    private final Gate gate = new Gate();
    private final List<String> steps = new CopyOnWriteArrayList<>();

    @RegisterExtension
    final Served served = Served.by(
                    OneMemberAtATimeTest_SeatSocketEndpoint.of(new SeatSocket(), () -> new SeatChannel(gate, steps)))
            .with(options -> options.replacementTimeout(Duration.ofMillis(300)));

    @Test
    void theOldOneEndsThenTheNewOneAnswersThenTheOldOnesCloseComes() throws Exception {
        PhoenixClient client = served.joined("seat");

        client.send("2", "2", "seat", "phx_join", "{\"name\":\"second\"}");

        client.expectReply("2", "ok");
        var close = client.next();
        assertEquals("[\"1\",\"1\",\"seat\",\"phx_close\",{}]", close.toString());
        assertEquals(List.of("join null", "end of null: DuplicateJoin", "join second"), steps);
    }

    @Test
    void theNewOneWaitsForTheRunningCallback() throws Exception {
        try (var log = LoggedBy.logger("dev.antiphon.channel")) {
            PhoenixClient client = served.joined("seat");
            String ref = client.push("seat", "wait", "{}");
            gate.awaitCallback();
            client.send("2", "2", "seat", "phx_join", "{}");
            client.send(null, "3", "phoenix", "heartbeat", "{}");
            client.expectReply("3", "ok");
            assertEquals(List.of("join null", "waits"), steps);

            gate.open();

            client.expectReply(ref, "ok");
            client.expectReply("2", "ok");
            client.expectEvent("phx_close");
            assertEquals(List.of("join null", "waits", "end of null: DuplicateJoin", "join null"), steps);
            assertEquals(0, log.count(Level.WARNING, "goes on"));
        }
    }

    @Test
    void itDoesNotWaitForEverAndSaysSo() throws Exception {
        try (var log = LoggedBy.logger("dev.antiphon.channel")) {
            PhoenixClient client = served.joined("seat");
            client.push("seat", "wait", "{}");
            gate.awaitCallback();

            client.send("2", "2", "seat", "phx_join", "{}");

            client.expectReply("2", "ok");
            client.expectEvent("phx_close");
            assertEquals(1, log.count(Level.WARNING, "the member of \"seat\" that was joined again has not ended"));
            assertEquals(List.of("join null", "waits", "join null"), steps);
            gate.open();
            Awaitility.await().until(() -> steps.contains("end of null: DuplicateJoin"));
        }
    }

    @Test
    void aJoinRightBehindALeaveWaitsForItsEnd() throws Exception {
        PhoenixClient client = served.joined("seat");
        client.send("1", "5", "seat", "phx_leave", "{}");
        client.send("2", "2", "seat", "phx_join", "{\"name\":\"second\"}");

        client.expectReply("5", "ok");
        client.expectEvent("phx_close");
        client.expectReply("2", "ok");
        client.send("2", "6", "seat", "ping", "{}");
        client.expectReply("6", "ok"); // no second close comes between
        assertEquals(List.of("join null", "end of null: Left", "join second"), steps);
    }

    @Test
    void messagesBehindARefusedJoinAreAnsweredUnmatchedAndItIsNotTerminated() throws Exception {
        PhoenixClient client = served.connect();
        client.send("1", "1", "seat", "phx_join", "{\"name\":\"nobody\"}");
        client.send("1", "2", "seat", "ping", "{}");

        gate.open();

        client.expectReply("1", "error");
        assertEquals(
                "unmatched topic",
                client.expectReply("2", "error").get("reason").asText());
        assertEquals(List.of("join nobody"), steps);
    }

    @Test
    void messagesBehindAJoinThatCrashesAreAnsweredUnmatched() throws Exception {
        try (var log = LoggedBy.logger("dev.antiphon.channel")) {
            PhoenixClient client = served.connect();
            client.send("1", "1", "seat", "phx_join", "{\"name\":\"crash\"}");
            client.send("1", "2", "seat", "ping", "{}");

            gate.open();

            assertEquals(
                    "join crashed",
                    client.expectReply("1", "error").get("reason").asText());
            assertEquals(
                    "unmatched topic",
                    client.expectReply("2", "error").get("reason").asText());
            assertEquals(List.of("join crash"), steps);
            assertEquals(1, log.thrown().size());
        }
    }

    record Who(@Nullable String name) {}

    record Pong() {}

    @Channel("seat")
    static final class SeatChannel {
        private final Gate gate;
        private final List<String> steps;
        private String name = "";

        SeatChannel(Gate gate, List<String> steps) {
            this.gate = gate;
            this.steps = steps;
        }

        @Join
        Reply<Pong, Pong> join(Who who) throws InterruptedException {
            name = String.valueOf(who.name());
            steps.add("join " + name);
            if (name.equals("nobody") || name.equals("crash")) {
                gate.pass();
            }
            if (name.equals("crash")) {
                throw new IllegalStateException("on purpose");
            }
            return name.equals("nobody") ? Reply.error(new Pong()) : Reply.ok(new Pong());
        }

        @HandleIn
        Pong ping() {
            return new Pong();
        }

        @HandleIn("wait")
        Pong await() throws InterruptedException {
            steps.add("waits");
            gate.pass();
            return new Pong();
        }

        @Terminate
        void end(StopReason reason) {
            steps.add("end of " + name + ": " + reason.getClass().getSimpleName());
        }
    }

    @UserSocket(path = "/socket", channels = SeatChannel.class)
    static final class SeatSocket {}
}
