package dev.antiphon.client;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A client's WebSocket frames as bytes, proper or not. */
public final class FrameBytes {
    /** A message's only frame, or its last. */
    public static final int FIN = 0x80;

    /** The opcodes. */
    public static final int CONTINUATION = 0x0, TEXT = 0x1, BINARY = 0x2, CLOSE = 0x8, PING = 0x9, PONG = 0xA;

    private static final byte[] MASK = {0x12, 0x34, 0x56, 0x78};

    private FrameBytes() {}

    /** A whole text message. */
    public static byte[] text(String text) {
        return masked(FIN | TEXT, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A masked frame. */
    public static byte[] masked(int firstByte, byte[] payload) {
        ByteArrayOutputStream out = header(firstByte, 0x80, payload.length);
        out.writeBytes(MASK);
        for (int i = 0; i < payload.length; i++) {
            out.write(payload[i] ^ MASK[i & 3]);
        }
        return out.toByteArray();
    }

    /** A frame without a mask, which a client must not send. */
    public static byte[] unmasked(int firstByte, byte[] payload) {
        ByteArrayOutputStream out = header(firstByte, 0, payload.length);
        out.writeBytes(payload);
        return out.toByteArray();
    }

    /** The header alone of a masked frame that announces a length. */
    public static byte[] announcing(int firstByte, long length) {
        ByteArrayOutputStream out = header(firstByte, 0x80, length);
        out.writeBytes(MASK);
        return out.toByteArray();
    }

    private static ByteArrayOutputStream header(int firstByte, int maskBit, long length) {
        var out = new ByteArrayOutputStream();
        out.write(firstByte);
        if (length < 126) {
            out.write(maskBit | (int) length);
        } else if (length < 65_536) {
            out.write(maskBit | 126);
            number(out, length, 2);
        } else {
            out.write(maskBit | 127);
            number(out, length, 8);
        }
        return out;
    }

    private static void number(ByteArrayOutputStream out, long value, int bytes) {
        for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
            out.write((int) (value >> shift));
        }
    }
}
