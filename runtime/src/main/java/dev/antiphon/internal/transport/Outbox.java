package dev.antiphon.internal.transport;

import java.io.IOException;
import java.nio.ByteBuffer;
import org.jspecify.annotations.Nullable;
import org.xnio.channels.StreamSinkChannel;

/**
 * Frames that wait for a connection to take them, in order. Frames are shared, not copied, until they are written, and
 * an empty outbox holds nothing. The I/O thread's. Its bound is in {@link TransportLimits#outboundBytes}, its rule in
 * {@link WebSocketConnection}: a consumer over it is closed.
 */
final class Outbox {
    private @Nullable Node first;
    private @Nullable Node last;
    private int written;
    private long bytes;

    private static final class Node {
        final byte[] frame;

        @Nullable
        Node next;

        Node(byte[] frame) {
            this.frame = frame;
        }
    }

    void append(byte[] frame) {
        var node = new Node(frame);
        if (last == null) {
            first = node;
        } else {
            last.next = node;
        }
        last = node;
        bytes += frame.length;
    }

    boolean isEmpty() {
        return first == null;
    }

    /** How much waits. */
    long bytes() {
        return bytes;
    }

    /** Forgets all frames but one that is half written: what follows it must find the stream at a frame's beginning. */
    void dropUnstarted() {
        var started = written > 0 ? first : null;
        first = started;
        last = started;
        bytes = 0;
        if (started != null) {
            started.next = null;
            bytes = (long) started.frame.length - written;
        }
    }

    /**
     * Writes as much as the connection takes, as many frames at once as the buffer holds.
     *
     * @return whether everything is written, also what the connection keeps back itself (TLS does)
     */
    boolean flush(StreamSinkChannel sink, ByteBuffer buffer) throws IOException {
        while (first != null) {
            buffer.clear();
            fill(buffer);
            buffer.flip();
            remove(sink.write(buffer));
            if (buffer.hasRemaining()) {
                return false;
            }
        }
        return sink.flush();
    }

    private void fill(ByteBuffer buffer) {
        int from = written;
        for (Node node = first; node != null && buffer.hasRemaining(); node = node.next) {
            buffer.put(node.frame, from, Math.min(node.frame.length - from, buffer.remaining()));
            from = 0;
        }
    }

    private void remove(int count) {
        bytes -= count;
        int left = count + written;
        while (first != null && left >= first.frame.length) {
            left -= first.frame.length;
            first = first.next;
        }
        written = left;
        if (first == null) {
            last = null;
        }
    }
}
