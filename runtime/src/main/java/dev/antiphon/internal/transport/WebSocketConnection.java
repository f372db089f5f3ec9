package dev.antiphon.internal.transport;

import dev.antiphon.Counters.Counter;
import dev.antiphon.codec.PayloadOutput;
import dev.antiphon.internal.pubsub.Fastlane;
import dev.antiphon.internal.pubsub.LaneTask;
import dev.antiphon.internal.socket.ClientSocket;
import dev.antiphon.internal.socket.Connection;
import dev.antiphon.internal.socket.Transport;
import dev.antiphon.internal.websocket.CloseReason;
import dev.antiphon.internal.websocket.FrameHeader;
import dev.antiphon.internal.websocket.FrameReader;
import dev.antiphon.internal.websocket.FrameSink;
import dev.antiphon.internal.websocket.FrameWriter;
import dev.antiphon.internal.websocket.WebSocketException;
import dev.antiphon.internal.wire.MalformedMessageException;
import dev.antiphon.internal.wire.Serializer;
import java.io.IOException;
import java.nio.ByteBuffer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.xnio.IoUtils;
import org.xnio.StreamConnection;
import org.xnio.conduits.ConduitStreamSourceChannel;

/**
 * A WebSocket: bytes in, frames out. All of it runs on its I/O thread, in turns: what a turn appends goes out in one
 * write at its end.
 *
 * <p>A connection is open, then closing (our close frame is in the outbox and the channels know; what the client still
 * sends is thrown away), then closed. It closes for good when the client's close has come and everything is written,
 * when the client is gone, or when its time for that is over.
 */
final class WebSocketConnection implements Transport, FrameSink, Fastlane.Flushable {
    private static final Logger LOG = LoggerFactory.getLogger("dev.antiphon.transport");

    private enum State {
        OPEN,
        CLOSING,
        CLOSED
    }

    private final WebSockets webSockets;
    private final StreamConnection connection;
    private final IoThread io;
    private final Serializer serializer;
    private final FrameReader reader;
    private final Outbox outbox = new Outbox();
    private final ConnectionTimes times;
    private final ClientSocket socket;
    private State state = State.OPEN;
    private boolean closeReceived;
    private boolean unreadable;
    private boolean flushing;
    private boolean overflown;

    WebSocketConnection(
            WebSockets webSockets,
            StreamConnection connection,
            IoThread io,
            Connection admitted,
            Serializer serializer) {
        this.webSockets = webSockets;
        this.connection = connection;
        this.io = io;
        this.serializer = serializer;
        this.reader = new FrameReader(webSockets.limits().messageBytes());
        this.times = new ConnectionTimes(io.now());
        this.socket = new ClientSocket(webSockets.sockets(), admitted, this, serializer);
    }

    /** Starts reading. Bytes that came right behind the handshake raise no event, so the first read is asked for. */
    void open() {
        io.add(this);
        socket.opened();
        var source = connection.getSourceChannel();
        source.setReadListener(channel -> readable());
        connection.getSinkChannel().setWriteListener(channel -> writable());
        connection.setCloseListener(channel -> closedElsewhere());
        source.resumeReads();
        source.wakeupReads();
    }

    // ---- in

    private void readable() {
        io.lane().beginTurn();
        try {
            int count = readInto(connection.getSourceChannel(), io.readBuffer());
            if (count < 0) {
                gone();
            } else if (count > 0 && !unreadable) {
                times.heard(io.now());
                reader.read(io.readBytes(), 0, count, this);
            }
        } catch (WebSocketException e) {
            unreadable = true;
            webSockets.counters().count(Counter.BAD_MESSAGE);
            fail(e.reason(), e.detail());
        } catch (IOException e) {
            LOG.debug("a connection broke", e);
            gone();
        } catch (RuntimeException | Error e) {
            LOG.error("a connection failed", e);
            fail(CloseReason.INTERNAL, CloseReason.INTERNAL.text());
        } finally {
            io.lane().endTurn();
        }
    }

    /** Once for each time that there is something: whatever is left raises the event again. */
    private int readInto(ConduitStreamSourceChannel source, ByteBuffer buffer) throws IOException {
        buffer.clear();
        int count = source.read(buffer);
        if (count > 0) {
            buffer.flip();
            buffer.get(io.readBytes(), 0, count);
        }
        return count;
    }

    @Override
    public void text(byte[] buffer, int offset, int length) {
        if (state == State.OPEN) {
            try {
                serializer.decodeText(buffer, offset, length, io.message());
                socket.receive(io.message());
            } catch (MalformedMessageException e) {
                malformed(e);
            }
        }
    }

    @Override
    public void binary(byte[] buffer, int offset, int length) {
        if (state == State.OPEN) {
            try {
                serializer.decodeBinary(buffer, offset, length, io.message());
                socket.receive(io.message());
            } catch (MalformedMessageException e) {
                malformed(e);
            }
        }
    }

    private void malformed(MalformedMessageException e) {
        webSockets.counters().count(Counter.BAD_MESSAGE);
        fail(
                switch (e.kind()) {
                    case BAD_DATA -> CloseReason.BAD_DATA;
                    case NOT_A_MESSAGE -> CloseReason.UNSUPPORTED;
                    case TOO_LONG -> CloseReason.POLICY;
                },
                e.detail());
    }

    @Override
    public void ping(byte[] buffer, int offset, int length) {
        if (state == State.OPEN) {
            send(FrameWriter.frame(FrameHeader.PONG, buffer, offset, length));
        }
    }

    @Override
    public void pong(byte[] buffer, int offset, int length) {
        // it was heard: that is all a pong is for
    }

    @Override
    public void close(int code, String reason) {
        closeReceived = true;
        if (state == State.OPEN) {
            boolean silent = code == FrameHeader.NO_CODE;
            closing(silent ? FrameWriter.close() : FrameWriter.close(code, ""));
        }
        flushLater();
    }

    // ---- out

    @Override
    public Fastlane lane() {
        return io.lane();
    }

    @Override
    public byte[] frame(PayloadOutput message, boolean binary) {
        int opcode = binary ? FrameHeader.BINARY : FrameHeader.TEXT;
        return FrameWriter.frame(opcode, message.array(), message.start(), message.size());
    }

    @Override
    public void send(byte[] frame) {
        if (state == State.OPEN && !overflown) {
            outbox.append(frame);
            if (outbox.bytes() > webSockets.limits().outboundBytes()) {
                overflow();
            }
            flushLater();
        }
    }

    @Override
    public void sendShared(byte[] frame) {
        if (webSockets.limits().dropShared()
                && outbox.bytes() + frame.length > webSockets.limits().outboundBytes()) {
            webSockets.counters().count(Counter.SLOW_CONSUMER_DROPPED);
        } else {
            send(frame);
        }
    }

    /** Not at once: this may be amid a delivery, which closing would change the subscribers of. */
    private void overflow() {
        overflown = true;
        io.lane().executeAfter(this::closeSlowConsumer);
    }

    private void closeSlowConsumer() {
        if (state == State.OPEN) {
            webSockets.counters().count(Counter.SLOW_CONSUMER_CLOSED);
            outbox.dropUnstarted();
            fail(CloseReason.SLOW_CONSUMER, CloseReason.SLOW_CONSUMER.text());
        }
    }

    private void flushLater() {
        if (!flushing) {
            flushing = true;
            io.lane().flushLater(this);
        }
    }

    @Override
    public void flush() {
        if (times.isWriteStalled()) {
            flushing = false; // the connection says itself when it takes more
            return;
        }
        write();
    }

    private void writable() {
        io.lane().turn(this::write);
    }

    private void write() {
        flushing = false;
        if (state == State.CLOSED) {
            return;
        }
        try {
            boolean wasStalled = times.isWriteStalled();
            long before = outbox.bytes();
            boolean done = outbox.flush(connection.getSinkChannel(), io.writeBuffer());
            times.wrote(done, outbox.bytes() < before, io.now());
            if (done && wasStalled) {
                connection.getSinkChannel().suspendWrites();
            } else if (!done && !wasStalled) {
                connection.getSinkChannel().resumeWrites();
            }
            if (done && closeReceived) {
                gone();
            }
        } catch (IOException e) {
            LOG.debug("a connection broke", e);
            gone();
        }
    }

    // ---- reads suspended and resumed

    @Override
    public void suspendReads() {
        webSockets.counters().count(Counter.READS_SUSPENDED);
        times.suspended(io.now());
        connection.getSourceChannel().suspendReads();
    }

    @Override
    public void resumeReads() {
        if (state != State.CLOSED) {
            times.resumed(io.now());
            connection.getSourceChannel().resumeReads();
        }
    }

    // ---- the end

    @Override
    public void disconnect() {
        fail(CloseReason.DISCONNECTED, CloseReason.DISCONNECTED.text());
    }

    @Override
    public void drained() {
        fail(CloseReason.SERVICE_RESTART, CloseReason.SERVICE_RESTART.text());
    }

    /** The server is stopping. */
    void drain() {
        socket.drain();
    }

    /** Closes by the server's will. */
    void fail(CloseReason reason, String detail) {
        if (state == State.OPEN) {
            LOG.debug("a connection is closed with {}: {}", reason.code(), detail);
            closing(FrameWriter.close(reason.code(), detail));
        }
    }

    private void closing(byte[] closeFrame) {
        outbox.append(closeFrame);
        flushLater();
        state = State.CLOSING;
        times.closing(io.now());
        if (!times.isReading()) {
            connection.getSourceChannel().resumeReads();
        }
        socket.closed();
    }

    /** Undertow's worker closes what is left when it stops, from a thread of its own. */
    private void closedElsewhere() {
        io.lane().execute(LaneTask.of(this::gone));
    }

    private void gone() {
        if (state == State.CLOSED) {
            return;
        }
        boolean wasOpen = state == State.OPEN;
        state = State.CLOSED;
        io.remove(this);
        IoUtils.safeClose(connection);
        if (wasOpen) {
            socket.closed();
        }
        webSockets.closed(); // last: who waits for this stops what the channels run on
    }

    /** Ends what has taken too long. */
    void checkTimes() {
        var limits = webSockets.limits();
        switch (times.overdue(io.now(), limits)) {
            case NOTHING -> {}
            case IDLE -> {
                webSockets.counters().count(Counter.IDLE_CLOSED);
                fail(CloseReason.IDLE, CloseReason.IDLE.text());
            }
            case SUSPENSION -> {
                webSockets.counters().count(Counter.SUSPENDED_CLOSED);
                fail(CloseReason.READS_SUSPENDED, CloseReason.READS_SUSPENDED.text());
            }
            case WRITE -> closeSlowConsumer();
            case CLOSE -> gone();
        }
    }
}
