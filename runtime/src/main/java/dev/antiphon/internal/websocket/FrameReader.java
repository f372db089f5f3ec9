package dev.antiphon.internal.websocket;

import static dev.antiphon.internal.websocket.FrameHeader.BINARY;
import static dev.antiphon.internal.websocket.FrameHeader.CLOSE;
import static dev.antiphon.internal.websocket.FrameHeader.CONTINUATION;
import static dev.antiphon.internal.websocket.FrameHeader.FIN;
import static dev.antiphon.internal.websocket.FrameHeader.LENGTH;
import static dev.antiphon.internal.websocket.FrameHeader.LENGTH_IN_2;
import static dev.antiphon.internal.websocket.FrameHeader.LENGTH_IN_8;
import static dev.antiphon.internal.websocket.FrameHeader.MASK;
import static dev.antiphon.internal.websocket.FrameHeader.MASK_BYTES;
import static dev.antiphon.internal.websocket.FrameHeader.MAX_CONTROL_PAYLOAD;
import static dev.antiphon.internal.websocket.FrameHeader.MAX_LENGTH_IN_2;
import static dev.antiphon.internal.websocket.FrameHeader.OPCODE;
import static dev.antiphon.internal.websocket.FrameHeader.PING;
import static dev.antiphon.internal.websocket.FrameHeader.PONG;
import static dev.antiphon.internal.websocket.FrameHeader.RSV;
import static dev.antiphon.internal.websocket.FrameHeader.TEXT;

import org.jspecify.annotations.Nullable;

/**
 * Makes messages of the bytes that a client sends, wherever these are cut. What lies whole in the caller's buffer is
 * handed over in place; only the bytes of an incomplete frame, and the fragments of an incomplete message, are kept.
 *
 * <p>This class is not thread safe: one connection, one thread at a time.
 */
public final class FrameReader {
    private final int maxMessageBytes;

    private @Nullable ByteStore frame;
    private @Nullable ByteStore message;
    private int messageOpcode;
    private boolean closed;

    /** Messages may have so many bytes, over all their fragments. */
    public FrameReader(int maxMessageBytes) {
        this.maxMessageBytes = maxMessageBytes;
    }

    /**
     * Takes the next bytes of the connection, and hands on the messages that end in them. After a close, or an
     * exception, nothing more is handed on.
     *
     * @param buffer holds the bytes, which are unmasked in place
     * @throws WebSocketException if they are no frames, or too big a message
     */
    public void read(byte[] buffer, int offset, int length, FrameSink sink) throws WebSocketException {
        try {
            int end = offset + length;
            int at = frame == null ? offset : completeFrame(frame, buffer, offset, end, sink);
            while (at < end && !closed) {
                at = nextFrame(buffer, at, end, sink);
            }
        } catch (WebSocketException e) {
            end();
            throw e;
        }
    }

    /** The storage kept for what is incomplete, in bytes. */
    int storage() {
        return (frame == null ? 0 : frame.bytes().length) + (message == null ? 0 : message.bytes().length);
    }

    /** A frame of the buffer, or what there is of it. */
    private int nextFrame(byte[] buffer, int at, int end, FrameSink sink) throws WebSocketException {
        int size = frameSize(buffer, at, end);
        if (size > end - at) {
            frame = new ByteStore(end - at);
            frame.append(buffer, at, end - at);
            return end;
        }
        take(buffer, at, size, sink);
        return at + size;
    }

    /** Fills up the frame begun before, header first, since the header tells its size. */
    private int completeFrame(ByteStore begun, byte[] buffer, int offset, int end, FrameSink sink)
            throws WebSocketException {
        int at = offset;
        int size = frameSize(begun.bytes(), 0, begun.size());
        while (size > begun.size()) {
            if (at == end) {
                return at;
            }
            int more = Math.min(size - begun.size(), end - at);
            begun.append(buffer, at, more);
            at += more;
            size = frameSize(begun.bytes(), 0, begun.size());
        }
        frame = null;
        take(begun.bytes(), 0, size, sink);
        return at;
    }

    /**
     * How many bytes the frame that begins here has, judged by its header before any of them is kept; while the header
     * is incomplete, how many it takes to know more.
     */
    private int frameSize(byte[] bytes, int at, int end) throws WebSocketException {
        int known = end - at;
        if (known < 2) {
            return 2;
        }
        checkFirstBytes(bytes[at], bytes[at + 1]);
        int claim = bytes[at + 1] & LENGTH;
        int lengthBytes = claim == LENGTH_IN_2 ? 2 : claim == LENGTH_IN_8 ? 8 : 0;
        int header = 2 + lengthBytes + MASK_BYTES;
        if (known < 2 + lengthBytes) {
            return header;
        }
        long payload = lengthBytes == 0 ? claim : FrameHeader.number(bytes, at + 2, lengthBytes);
        checkLength(payload, lengthBytes);
        if (!FrameHeader.isControl(bytes[at] & OPCODE)) {
            checkSize(payload);
        }
        return header + (int) payload;
    }

    private void checkFirstBytes(byte first, byte second) throws WebSocketException {
        if ((first & RSV) != 0) {
            throw error("§5.2: reserved bits are set, but no extension was agreed on");
        }
        if ((second & MASK) == 0) {
            throw error("§5.1: a client's frame must be masked");
        }
        int opcode = first & OPCODE;
        boolean last = (first & FIN) != 0;
        switch (opcode) {
            case TEXT, BINARY -> {
                if (message != null) {
                    throw error("§5.4: a new message before the last fragment of the one before");
                }
            }
            case CONTINUATION -> {
                if (message == null) {
                    throw error("§5.4: a continuation, but no message has begun");
                }
            }
            case CLOSE, PING, PONG -> {
                if (!last || (second & LENGTH) > MAX_CONTROL_PAYLOAD) {
                    throw error("§5.5: a control frame must be in one piece, of at most 125 bytes");
                }
            }
            default -> throw error("§5.2: unknown opcode " + opcode);
        }
    }

    private static void checkLength(long payload, int lengthBytes) throws WebSocketException {
        boolean wasteful = (lengthBytes == 2 && payload < LENGTH_IN_2)
                || (lengthBytes == 8 && payload >= 0 && payload <= MAX_LENGTH_IN_2);
        if (wasteful) {
            throw error("§5.2: a length must take as few bytes as it needs");
        }
        if (payload < 0) {
            throw error("§5.2: a length must not be negative");
        }
    }

    private void checkSize(long payload) throws WebSocketException {
        int before = message == null ? 0 : message.size();
        if (payload > maxMessageBytes - before) {
            throw new WebSocketException(
                    CloseReason.MESSAGE_TOO_BIG, "a message has at most " + maxMessageBytes + " bytes");
        }
    }

    /** A whole frame, its header checked. */
    private void take(byte[] bytes, int at, int size, FrameSink sink) throws WebSocketException {
        int claim = bytes[at + 1] & LENGTH;
        int payload = at + 2 + (claim == LENGTH_IN_2 ? 2 : claim == LENGTH_IN_8 ? 8 : 0) + MASK_BYTES;
        int length = at + size - payload;
        Mask.remove(bytes, payload, length, (int) FrameHeader.number(bytes, payload - MASK_BYTES, MASK_BYTES));
        int opcode = bytes[at] & OPCODE;
        switch (opcode) {
            case PING -> sink.ping(bytes, payload, length);
            case PONG -> sink.pong(bytes, payload, length);
            case CLOSE -> {
                end();
                ClosePayload.deliver(bytes, payload, length, sink);
            }
            default -> data(opcode, (bytes[at] & FIN) != 0, bytes, payload, length, sink);
        }
    }

    private void data(int opcode, boolean last, byte[] bytes, int payload, int length, FrameSink sink)
            throws WebSocketException {
        if (last && message == null) {
            deliver(opcode, bytes, payload, length, sink);
            return;
        }
        if (message == null) {
            message = new ByteStore(length);
            messageOpcode = opcode;
        }
        ByteStore whole = message;
        whole.append(bytes, payload, length);
        if (last) {
            message = null;
            deliver(messageOpcode, whole.bytes(), 0, whole.size(), sink);
        }
    }

    private static void deliver(int opcode, byte[] bytes, int offset, int length, FrameSink sink)
            throws WebSocketException {
        if (opcode == BINARY) {
            sink.binary(bytes, offset, length);
            return;
        }
        if (!Utf8.isValid(bytes, offset, length)) {
            throw new WebSocketException(CloseReason.BAD_DATA, "RFC 6455 §8.1: text must be UTF-8");
        }
        sink.text(bytes, offset, length);
    }

    private void end() {
        closed = true;
        frame = null;
        message = null;
    }

    private static WebSocketException error(String rule) {
        return new WebSocketException(CloseReason.PROTOCOL_ERROR, "RFC 6455 " + rule);
    }
}
