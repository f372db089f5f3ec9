package counter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import counter.Counter.Shared;
import dev.antiphon.client.BinaryMessage;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A shared counter with binary frames, timers and a monitor. */
class CounterTest {
    private final Shared shared = new Shared(new AtomicLong(), new AtomicReference<>());

    @RegisterExtension
    final Served served = Served.by(Counter_SocketEndpoint.of(new Counter.Socket(), () -> new Counter(shared)));

    @Test
    void theJoinsReplyIsTheNumberInEightBytes() throws IOException {
        shared.number().set(-5_000_000_000L);
        assertEquals(-5_000_000_000L, join(served.connect()));
    }

    @Test
    void whatOneAddsAllSee() throws IOException {
        PhoenixClient ann = served.connect();
        PhoenixClient bob = served.connect();
        join(ann);
        join(bob);
        ann.pushBinary("counter", "add", ByteBuffer.allocate(4).putInt(-1_000).array());
        awaitBelow(-900, bob);
        awaitBelow(-900, ann);
    }

    @Test
    void theNumberGrowsByItself() throws IOException {
        PhoenixClient ann = served.connect();
        join(ann);
        assertEquals(1, number(ann));
        assertEquals(2, number(ann));
    }

    @Test
    void whenTheTimekeeperGoesAnotherKeepsTheTime() throws IOException {
        PhoenixClient ann = served.connect();
        join(ann);
        PhoenixClient bob = served.connect();
        join(bob);
        ann.close();
        number(bob);
        number(bob);
        number(bob);
    }

    @Test
    void tooFewBytesAreAnInvalidPayload() throws IOException {
        PhoenixClient ann = served.connect();
        join(ann);
        String ref = ann.pushBinary("counter", "add", new byte[] {1, 2});
        assertTrue(ann.nextReceived().toString().contains("invalid payload"), ref);
    }

    private static long join(PhoenixClient client) {
        client.send("1", "1", "counter", "phx_join", "{}");
        BinaryMessage reply = BinaryMessage.of(client.nextBinary());
        assertEquals("ok", reply.event());
        return ByteBuffer.wrap(reply.payload()).getLong();
    }

    private static long number(PhoenixClient client) {
        return ByteBuffer.wrap(client.expectBinary("number")).getLong();
    }

    private static void awaitBelow(long limit, PhoenixClient client) {
        while (number(client) > limit) {
            // ticks that came before
        }
    }
}
