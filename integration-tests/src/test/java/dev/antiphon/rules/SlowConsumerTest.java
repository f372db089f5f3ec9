package dev.antiphon.rules;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.Counters.Counter;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleOut;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.RawWebSocket;
import dev.antiphon.client.Received;
import dev.antiphon.client.Served;
import dev.antiphon.server.OverflowRule;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A client that does not take what is sent to it, beside one that does. */
class SlowConsumerTest {
    private static final String BLOCK = "x".repeat(60_000);

    /** More than both ends' sockets hold. */
    private static final int MORE_THAN_SOCKETS_HOLD = 32 << 20;

    private static Served serving() {
        return Served.by(
                SlowConsumerTest_RadioSocketEndpoint.of(new RadioSocket(), StationChannel::new, CensoredChannel::new));
    }

    /** Takes its join's reply and then nothing, until it is let. */
    private static final class Slow {
        private final CountDownLatch mayRead = new CountDownLatch(1);
        private final CountDownLatch joined = new CountDownLatch(1);
        private final AtomicInteger blocks = new AtomicInteger();
        private final CompletableFuture<Received.Closed> closed = new CompletableFuture<>();
        private final RawWebSocket connection;

        Slow(int port, String topic) throws IOException, InterruptedException {
            connection = RawWebSocket.open(port, "/socket/websocket?vsn=2.0.0", Map.of(), this::received);
            connection.sendText("[\"1\",\"1\",\"" + topic + "\",\"phx_join\",{}]");
            joined.await();
        }

        private void received(Received frame) {
            if (frame instanceof Received.Closed end) {
                closed.complete(end);
                return;
            }
            joined.countDown();
            if (frame instanceof Received.Text text && text.text().contains("\"block\"")) {
                blocks.incrementAndGet();
            }
            try {
                mayRead.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }

        Received.Closed readToTheEnd() {
            mayRead.countDown();
            return closed.join();
        }

        void letGo() {
            connection.close();
            mayRead.countDown();
        }
    }

    private static int broadcastMoreThanSocketsHold(Served served, PhoenixClient quick, String topic) {
        int sent = 0;
        for (int bytes = 0; bytes < MORE_THAN_SOCKETS_HOLD; bytes += BLOCK.length()) {
            served.pubsub().broadcast(topic, "block", Map.of("text", BLOCK));
            quick.expectEvent("block");
            sent++;
        }
        return sent;
    }

    @Nested
    class OverTheBound {
        @RegisterExtension
        final Served served = serving().with(options -> options.writeDeadline(Duration.ofHours(1)));

        @Test
        void isClosedWith1008AndCountedAndTheOthersGetEverything() throws Exception {
            PhoenixClient quick = served.joined("station");
            var slow = new Slow(served.server().port(), "station");

            int sent = broadcastMoreThanSocketsHold(served, quick, "station");

            await().until(() -> served.counted(Counter.SLOW_CONSUMER_CLOSED) == 1);
            var closed = slow.readToTheEnd();
            assertEquals(1008, closed.code());
            assertEquals("slow consumer", closed.reason());
            assertTrue(slow.blocks.get() < sent, "what waited is let go");
        }
    }

    @Nested
    class WhoNeverReadsItsClose {
        @RegisterExtension
        final Served served = serving().with(options -> options.idleTimeout(Duration.ofSeconds(2)));

        @Test
        void isCutOff() throws Exception {
            PhoenixClient quick = served.joined("station");
            var slow = new Slow(served.server().port(), "station");

            broadcastMoreThanSocketsHold(served, quick, "station");

            await().until(() -> {
                quick.heartbeat();
                return served.server().connections() == 1;
            });
            assertEquals(1, served.counted(Counter.SLOW_CONSUMER_CLOSED));
            slow.letGo();
        }
    }

    @Nested
    class ByTheRuleToDrop {
        @RegisterExtension
        final Served served = serving().with(options -> options.slowConsumers(OverflowRule.DROP));

        @Test
        void losesPlainBroadcastsThatAreCounted() throws Exception {
            losesBroadcasts("station");
        }

        @Test
        void losesInterceptedBroadcastsThatArePassedOn() throws Exception {
            losesBroadcasts("censored");
        }

        private void losesBroadcasts(String topic) throws Exception {
            PhoenixClient quick = served.joined(topic);
            var slow = new Slow(served.server().port(), topic);

            int sent = broadcastMoreThanSocketsHold(served, quick, topic);

            assertEquals(0, served.counted(Counter.SLOW_CONSUMER_CLOSED));
            await().until(() -> served.counted(Counter.SLOW_CONSUMER_DROPPED) > 0);
            slow.connection.sendClose(1000);
            assertEquals(1000, slow.readToTheEnd().code(), "it lived until it left");
            assertEquals(sent, slow.blocks.get() + served.counted(Counter.SLOW_CONSUMER_DROPPED));
        }
    }

    @Nested
    class PastTheWriteDeadline {
        @RegisterExtension
        final Served served =
                serving().with(options -> options.maxOutboundBytes(1 << 30).writeDeadline(Duration.ofMillis(200)));

        @Test
        void isClosedThoughTheBoundIsFar() throws Exception {
            PhoenixClient quick = served.joined("station");
            var slow = new Slow(served.server().port(), "station");

            broadcastMoreThanSocketsHold(served, quick, "station");

            await().until(() -> served.counted(Counter.SLOW_CONSUMER_CLOSED) == 1);
            assertEquals(1008, slow.readToTheEnd().code());
        }
    }

    @Channel("station")
    static final class StationChannel {
        @Join
        void join() {}
    }

    interface Blocks {
        void block(Map<String, Object> block);
    }

    @Channel(value = "censored", sends = Blocks.class)
    static final class CensoredChannel {
        @Join
        void join() {}

        @HandleOut("block")
        boolean blockOut() {
            return true;
        }
    }

    @UserSocket(
            path = "/socket",
            channels = {StationChannel.class, CensoredChannel.class})
    static final class RadioSocket {}
}
