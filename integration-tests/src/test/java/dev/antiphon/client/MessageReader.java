package dev.antiphon.client;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;

/** Reads a server's messages off a stream; answers pings and closes. */
final class MessageReader {
    private final DataInputStream in;
    private final Consumer<byte[]> answers;
    private final ByteArrayOutputStream message = new ByteArrayOutputStream();
    private int messageOpcode;

    MessageReader(DataInputStream in, Consumer<byte[]> answers) {
        this.in = in;
        this.answers = answers;
    }

    /** The next message, or the connection's end. */
    Received next() {
        try {
            while (true) {
                int first = in.readUnsignedByte();
                byte[] payload = in.readNBytes(length());
                int opcode = first & 0x0F;
                if (opcode == FrameBytes.CLOSE) {
                    return closed(payload);
                } else if (opcode == FrameBytes.PING) {
                    answers.accept(FrameBytes.masked(FrameBytes.FIN | FrameBytes.PONG, payload));
                } else if (opcode != FrameBytes.PONG && collect(first, payload)) {
                    return whole();
                }
            }
        } catch (IOException | UncheckedIOException e) {
            return new Received.Closed(1006, String.valueOf(e.getMessage()));
        }
    }

    private int length() throws IOException {
        int second = in.readUnsignedByte();
        if ((second & 0x80) != 0) {
            throw new IOException("the server masked a frame");
        }
        return second == 127 ? Math.toIntExact(in.readLong()) : second == 126 ? in.readUnsignedShort() : second;
    }

    private boolean collect(int first, byte[] payload) {
        if ((first & 0x0F) != FrameBytes.CONTINUATION) {
            messageOpcode = first & 0x0F;
        }
        message.writeBytes(payload);
        return (first & FrameBytes.FIN) != 0;
    }

    private Received whole() {
        byte[] bytes = message.toByteArray();
        message.reset();
        return messageOpcode == FrameBytes.TEXT
                ? new Received.Text(new String(bytes, StandardCharsets.UTF_8))
                : new Received.Binary(bytes);
    }

    private Received closed(byte[] payload) {
        try {
            answers.accept(FrameBytes.masked(FrameBytes.FIN | FrameBytes.CLOSE, payload));
        } catch (UncheckedIOException e) {
            // the server need not wait for the answer
        }
        if (payload.length < 2) {
            return new Received.Closed(1005, "");
        }
        int code = (payload[0] & 0xFF) << 8 | payload[1] & 0xFF;
        return new Received.Closed(
                code, new String(Arrays.copyOfRange(payload, 2, payload.length), StandardCharsets.UTF_8));
    }
}
