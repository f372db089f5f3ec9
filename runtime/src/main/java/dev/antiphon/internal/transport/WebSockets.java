package dev.antiphon.internal.transport;

import dev.antiphon.Counters;
import dev.antiphon.internal.pubsub.LaneTask;
import dev.antiphon.internal.socket.Connection;
import dev.antiphon.internal.socket.SocketServices;
import dev.antiphon.internal.wire.Serializer;
import dev.antiphon.internal.wire.WireLimits;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Consumer;
import org.xnio.StreamConnection;
import org.xnio.XnioIoThread;

/** All WebSockets of a server: how many there are, on which I/O threads, and the way to stop them. */
public final class WebSockets {
    private final ConcurrentMap<XnioIoThread, IoThread> threads = new ConcurrentHashMap<>();
    private final SocketServices sockets;
    private final TransportLimits limits;
    private final WireLimits wireLimits;
    private int open;
    private boolean draining;

    /** None yet. */
    public WebSockets(SocketServices sockets, TransportLimits limits, WireLimits wireLimits) {
        this.sockets = sockets;
        this.limits = limits;
        this.wireLimits = wireLimits;
    }

    /** What a new connection meets. */
    enum Admission {
        ADMITTED,
        DRAINING,
        FULL
    }

    /** Counts a connection in, if it may come; {@link #closed} must follow then. */
    synchronized Admission admit() {
        if (draining) {
            return Admission.DRAINING;
        }
        if (open >= limits.connections()) {
            sockets.channels().counters().count(Counters.Counter.TOO_MANY_CONNECTIONS);
            return Admission.FULL;
        }
        open++;
        return Admission.ADMITTED;
    }

    /** A connection that was admitted is over. */
    synchronized void closed() {
        open--;
        notifyAll();
    }

    /** Runs an upgraded connection. On its I/O thread. */
    void open(StreamConnection upgraded, Connection admitted, Serializer serializer) {
        IoThread io = threads.computeIfAbsent(upgraded.getIoThread(), thread -> new IoThread(thread, wireLimits));
        var connection = new WebSocketConnection(this, upgraded, io, admitted, serializer);
        io.lane().turn(connection::open);
        if (isDraining()) {
            io.lane().turn(connection::drain);
        }
    }

    private synchronized boolean isDraining() {
        return draining;
    }

    /**
     * Lets nobody in any more, has channels handle what they have and terminate, and closes with 1012. Waits for that.
     *
     * @param handlers how long channels get
     * @param flush how long connections get after that to take what is left
     */
    public void drain(Duration handlers, Duration flush) throws InterruptedException {
        synchronized (this) {
            draining = true;
        }
        forEach(WebSocketConnection::drain);
        if (!awaitNone(handlers)) {
            forEach(WebSocketConnection::drained);
            awaitNone(flush);
        }
        threads.values().forEach(IoThread::stop);
    }

    private void forEach(Consumer<WebSocketConnection> action) {
        for (IoThread io : threads.values()) {
            io.lane().execute(LaneTask.of(() -> io.connections().forEach(action)));
        }
    }

    private synchronized boolean awaitNone(Duration longest) throws InterruptedException {
        long end = System.nanoTime() + longest.toNanos();
        while (open > 0) {
            long left = (end - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return false;
            }
            wait(left);
        }
        return true;
    }

    /** How many connections there are. */
    public synchronized int count() {
        return open;
    }

    SocketServices sockets() {
        return sockets;
    }

    TransportLimits limits() {
        return limits;
    }

    Counters counters() {
        return sockets.channels().counters();
    }
}
