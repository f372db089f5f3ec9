package counter;

import dev.antiphon.ChannelDown;
import dev.antiphon.ChannelRef;
import dev.antiphon.ChannelSocket;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.HandleInfo;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.codec.InvalidPayloadException;
import dev.antiphon.server.Antiphon;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A number that people add to, and that grows by itself. It goes out as eight bytes, and comes in as four to add. */
@Channel(value = "counter", sends = Counter.Events.class)
final class Counter {
    private final Shared shared;

    Counter(Shared shared) {
        this.shared = shared;
    }

    record Shared(AtomicLong number, AtomicReference<@Nullable ChannelRef> timekeeper) {}

    interface Events {
        void number(ByteBuffer number);
    }

    record Amount(int value) {}

    @Join
    ByteBuffer join(ChannelSocket<Events> socket) {
        ChannelRef timekeeper = shared.timekeeper.compareAndExchange(null, socket.self());
        if (timekeeper == null) {
            socket.sendEvery(new Amount(1), Duration.ofSeconds(1));
        } else {
            socket.monitor(timekeeper); // to take over
        }
        return ByteBuffer.allocate(Long.BYTES).putLong(0, shared.number.get());
    }

    @HandleInfo
    void down(ChannelDown timekeeper, ChannelSocket<Events> socket) {
        shared.timekeeper.compareAndSet(timekeeper.channel(), null);
        join(socket);
    }

    @HandleIn
    void add(ByteBuffer amount, ChannelSocket<Events> socket) {
        if (amount.remaining() != Integer.BYTES) {
            throw new InvalidPayloadException("", "must be four bytes");
        }
        count(new Amount(amount.getInt()), socket);
    }

    @HandleInfo // every second in the timekeeper's channel
    void count(Amount amount, ChannelSocket<Events> socket) {
        synchronized (shared) { // so that numbers go out in their order; a broadcast never waits
            long number = shared.number.addAndGet(amount.value);
            socket.broadcast().number(ByteBuffer.allocate(Long.BYTES).putLong(0, number));
        }
    }

    @UserSocket(path = "/socket", channels = Counter.class)
    static final class Socket {}

    public static void main(String[] args) {
        var shared = new Shared(new AtomicLong(), new AtomicReference<>());
        var endpoint = Counter_SocketEndpoint.of(new Socket(), () -> new Counter(shared));
        int port = Integer.parseInt(System.getenv().getOrDefault("PORT", "4000"));
        var server = Antiphon.server(endpoint).port(port).staticFiles("counter").start();
        System.out.println("The counter is at " + server.url());
    }
}
