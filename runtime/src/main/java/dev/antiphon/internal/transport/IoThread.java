package dev.antiphon.internal.transport;

import dev.antiphon.internal.pubsub.Fastlane;
import dev.antiphon.internal.wire.ClientMessage;
import dev.antiphon.internal.wire.WireLimits;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xnio.XnioExecutor;
import org.xnio.XnioIoThread;

/**
 * What one I/O thread owns: its fastlane, its connections, and the buffers that all of them read and write through, one
 * at a time, so that a connection at rest holds none.
 */
final class IoThread {
    private static final Logger LOG = LoggerFactory.getLogger("dev.antiphon.transport");
    private static final int BUFFER = 64 * 1024;
    private static final long SWEEP_MILLIS = 250;

    private final Fastlane lane;
    private final ByteBuffer readBuffer = ByteBuffer.allocateDirect(BUFFER);
    private final byte[] readBytes = new byte[BUFFER];
    private final ByteBuffer writeBuffer = ByteBuffer.allocateDirect(BUFFER);
    private final ClientMessage message;
    private final Set<WebSocketConnection> connections = new HashSet<>();
    private final XnioExecutor.Key sweeping;
    private long now = System.nanoTime();

    IoThread(XnioIoThread thread, WireLimits limits) {
        lane = new Fastlane(thread, task -> wake(thread, task));
        message = new ClientMessage(limits);
        sweeping = thread.executeAtInterval(this::sweep, SWEEP_MILLIS, TimeUnit.MILLISECONDS);
    }

    /** Who broadcasts or pushes after the server has stopped must not hear of it. */
    private static void wake(XnioIoThread thread, Runnable task) {
        try {
            thread.execute(task);
        } catch (RejectedExecutionException e) {
            LOG.debug("an I/O thread has stopped with its server: what was for its connections is let go");
        }
    }

    Fastlane lane() {
        return lane;
    }

    /** Where bytes are read to. */
    ByteBuffer readBuffer() {
        return readBuffer;
    }

    /** Where they are looked at. */
    byte[] readBytes() {
        return readBytes;
    }

    /** Where frames are gathered for one write. */
    ByteBuffer writeBuffer() {
        return writeBuffer;
    }

    /** The message that is being received. */
    ClientMessage message() {
        return message;
    }

    /** The time as of the last sweep, in nanoseconds: exact enough for time-outs, and free. */
    long now() {
        return now;
    }

    void add(WebSocketConnection connection) {
        connections.add(connection);
    }

    void remove(WebSocketConnection connection) {
        connections.remove(connection);
    }

    /** All connections of this thread, on this thread. */
    List<WebSocketConnection> connections() {
        return new ArrayList<>(connections);
    }

    void stop() {
        sweeping.remove();
    }

    private void sweep() {
        now = System.nanoTime();
        lane.turn(() -> connections().forEach(WebSocketConnection::checkTimes));
    }
}
