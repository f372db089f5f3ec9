package dev.antiphon.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Second, third and further joins of a topic while its member is busy. */
class JoinsInARowTest {
    private static final String TOPIC = "shift";

    private final Gate gate = new Gate();

    @RegisterExtension
    final Served served =
            Served.by(JoinsInARowTest_ShiftSocketEndpoint.of(new ShiftSocket(), () -> new ShiftChannel(gate)));

    @AfterEach
    void letAllOn() {
        gate.open();
    }

    @Test
    void messagesThatWaitedForTheOldMemberGoWithIt() throws Exception {
        PhoenixClient client = busy();
        client.push(TOPIC, "ping", "{}");
        client.send("2", "2", TOPIC, "phx_join", "{}");
        client.heartbeat();
        gate.open();
        client.expectReply("101", "ok");
        client.expectReply("2", "ok");
        assertClosed(client, "1");
        client.heartbeat(); // the next frame is its reply
    }

    @Test
    void ofManyJoinsInARowTheLastOneStays() throws Exception {
        PhoenixClient client = busy();
        for (int ref = 2; ref <= 5; ref++) {
            client.send(String.valueOf(ref), String.valueOf(ref), TOPIC, "phx_join", "{}");
        }
        gate.open();
        client.expectReply("101", "ok");
        for (int ref = 2; ref <= 5; ref++) {
            client.expectReply(String.valueOf(ref), "ok");
            assertClosed(client, String.valueOf(ref - 1));
        }
        client.send("5", "9", TOPIC, "ping", "{}");
        client.expectReply("9", "ok");
    }

    private PhoenixClient busy() throws Exception {
        PhoenixClient client = served.connect();
        client.join(TOPIC, "{}");
        assertEquals("101", client.push(TOPIC, "work", "{}"));
        gate.awaitCallback();
        return client;
    }

    private static void assertClosed(PhoenixClient client, String joinRef) {
        var frame = client.next();
        assertTrue(
                frame.toString().startsWith("[\"" + joinRef + "\",\"" + joinRef + "\",\"shift\",\"phx_close\""),
                () -> frame.toString());
    }

    record Text(String text) {}

    @Channel("shift")
    static final class ShiftChannel {
        private final Gate gate;

        ShiftChannel(Gate gate) {
            this.gate = gate;
        }

        @Join
        void join() {}

        @HandleIn
        Text work() throws InterruptedException {
            gate.pass();
            return new Text("done");
        }

        @HandleIn
        Text ping() {
            return new Text("there");
        }
    }

    @UserSocket(path = "/socket", channels = ShiftChannel.class)
    static final class ShiftSocket {}
}
