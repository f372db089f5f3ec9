package dev.antiphon.rules;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.ChannelSocket;
import dev.antiphon.StopReason;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.Terminate;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import dev.antiphon.server.Antiphon;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A stop that a handler does not keep to, and one that comes as SIGTERM. */
class StopTest {
    private final Gate gate = new Gate();

    @RegisterExtension
    final Served served = Served.by(StopTest_JobSocketEndpoint.of(new JobSocket(), () -> new JobChannel(gate)))
            .with(options -> options.drainTimeout(Duration.ofMillis(200)));

    @Test
    void aHandlerThatDoesNotFinishInTimeIsNotWaitedFor() throws Exception {
        PhoenixClient client = served.joined("job");
        client.push("job", "work", "{}");
        gate.awaitCallback();

        served.server().stop();

        assertEquals(1012, client.expectClose().code());
        gate.open();
    }

    @Test
    void whoPublishesAfterwardsDoesNotHearOfIt() throws Exception {
        PhoenixClient client = served.joined("job");
        client.push("job", "work", "{}");
        gate.awaitCallback();
        served.server().stop();

        assertDoesNotThrow(() -> served.pubsub().broadcast("job", "news", Map.of()));

        gate.open();
    }

    @Test
    void sigtermDrainsAndTerminates() throws Exception {
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        StopTest.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (var out = new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
                PhoenixClient client = PhoenixClient.open(Integer.parseInt(out.readLine()))) {
            client.join("job");

            server.destroy();

            assertEquals(
                    "{\"text\":\"ended by Draining\"}",
                    client.expectEvent("note").toString());
            assertEquals(1012, client.expectClose().code());
            assertTrue(server.waitFor(10, TimeUnit.SECONDS));
            assertEquals(128 + 15, server.exitValue());
        } finally {
            server.destroyForcibly();
        }
    }

    /** The server that gets the signal. */
    public static void main(String[] arguments) {
        var socket = StopTest_JobSocketEndpoint.of(new JobSocket(), () -> new JobChannel(new Gate()));
        System.out.println(Antiphon.server(socket).port(0).start().port());
    }

    record Note(String text) {}

    interface JobEvents {
        void note(Note note);
    }

    @Channel(value = "job", sends = JobEvents.class)
    static final class JobChannel {
        private final Gate gate;

        JobChannel(Gate gate) {
            this.gate = gate;
        }

        @Join
        void join() {}

        @HandleIn
        void work() throws InterruptedException {
            gate.pass();
        }

        @Terminate
        void end(StopReason reason, ChannelSocket<JobEvents> socket) {
            socket.push().note(new Note("ended by " + reason.getClass().getSimpleName()));
        }
    }

    @UserSocket(path = "/socket", channels = JobChannel.class)
    static final class JobSocket {}
}
