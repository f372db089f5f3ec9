package dev.antiphon.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.ChannelSocket;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.HandleOut;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.NonBlocking;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** First in, first out among pushes, replies and plain broadcasts; and among intercepted ones; not between the two. */
class OrderTest {
    private static final int MANY = 200;

    private final Gate gate = new Gate();

    @RegisterExtension
    final Served served = Served.by(OrderTest_NewsSocketEndpoint.of(
            new NewsSocket(), () -> new NewsChannel(gate), () -> new QuickNewsChannel(gate)));

    @ParameterizedTest
    @ValueSource(strings = {"news", "quick"})
    void pushReplyAndBroadcastArriveAsTheyWereSent(String topic) throws Exception {
        PhoenixClient sender = served.joined(topic);
        PhoenixClient other = served.joined(topic);
        for (int n = 0; n < MANY; n++) {
            sender.push(topic, "all", "{\"n\":" + n + "}");
        }

        for (int n = 0; n < MANY; n++) {
            assertEquals(n, sender.expectEvent("pushed").get("n").asInt());
            assertEquals(n, sender.expectEvent("said").get("n").asInt());
            assertEquals(n, sender.expectEvent("pushed").get("n").asInt());
            assertEquals("phx_reply", sender.next().get(3).asText());
            assertEquals(n, other.expectEvent("said").get("n").asInt());
        }
    }

    @Test
    void plainBroadcastsOvertakeAHandlerThatIsBusyAndInterceptedOnesWaitForIt() throws Exception {
        PhoenixClient client = served.joined("news");
        String ref = client.push("news", "wait", "{}");
        gate.awaitCallback();

        OrderTest_NewsChannelTopic.of(served.pubsub()).broadcast().shouted(new Number(1));
        OrderTest_NewsChannelTopic.of(served.pubsub()).broadcast().shouted(new Number(2));
        OrderTest_NewsChannelTopic.of(served.pubsub()).broadcast().said(new Number(3));

        assertEquals(3, client.expectEvent("said").get("n").asInt());
        gate.open();
        client.expectReply(ref, "ok");
        assertEquals(1, client.expectEvent("shouted").get("n").asInt());
        assertEquals(2, client.expectEvent("shouted").get("n").asInt());
    }

    @Test
    void aJoinThatWaitsIsAnsweredBeforeAnyBroadcast() throws Exception {
        PhoenixClient client = served.connect();
        client.send("1", "1", "news", "phx_join", "{}");
        client.expectReply("1", "ok");
        for (int n = 0; n < MANY; n++) {
            OrderTest_NewsChannelTopic.of(served.pubsub()).broadcast().said(new Number(n));
        }

        for (int n = 0; n < MANY; n++) {
            assertEquals(n, client.expectEvent("said").get("n").asInt(), "none after the reply is missed");
        }
    }

    record Number(int n) {}

    interface NewsEvents {
        void pushed(Number number);

        void said(Number number);

        void shouted(Number number);
    }

    /** What both channels do. */
    abstract static class News {
        private final Gate gate;

        News(Gate gate) {
            this.gate = gate;
        }

        @Join
        void join() {}

        @HandleIn
        Number all(Number number, ChannelSocket<NewsEvents> socket) {
            socket.push().pushed(number);
            socket.broadcast().said(number);
            socket.push().pushed(number);
            return number;
        }

        @HandleIn("wait")
        Number await() throws InterruptedException {
            gate.pass();
            return new Number(0);
        }

        @HandleOut("shouted")
        boolean shoutedOut(Number number) {
            return true;
        }
    }

    @Channel(value = "news", sends = NewsEvents.class)
    static final class NewsChannel extends News {
        NewsChannel(Gate gate) {
            super(gate);
        }
    }

    @NonBlocking
    @Channel(value = "quick", sends = NewsEvents.class)
    static final class QuickNewsChannel extends News {
        QuickNewsChannel(Gate gate) {
            super(gate);
        }
    }

    @UserSocket(
            path = "/socket",
            channels = {NewsChannel.class, QuickNewsChannel.class})
    static final class NewsSocket {}
}
