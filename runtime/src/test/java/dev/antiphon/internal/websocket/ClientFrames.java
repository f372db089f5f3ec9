package dev.antiphon.internal.websocket;

import java.io.ByteArrayOutputStream;
import java.util.Random;

/** Writes frames as a client does: masked, and in fragments where asked for. */
final class ClientFrames {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Random random;

    ClientFrames(Random random) {
        this.random = random;
    }

    ClientFrames message(int opcode, byte[] payload, int fragmentBytes) {
        int at = 0;
        do {
            int length = Math.min(fragmentBytes, payload.length - at);
            boolean last = at + length == payload.length;
            frame(at == 0 ? opcode : FrameHeader.CONTINUATION, last, payload, at, length);
            at += length;
        } while (at < payload.length);
        return this;
    }

    private void frame(int opcode, boolean last, byte[] payload, int offset, int length) {
        byte[] header = new byte[FrameHeader.MAX_SERVER_HEADER];
        int headerLength = FrameHeader.put(header, 0, opcode, length);
        header[0] &= last ? (byte) 0xFF : 0x7F;
        header[1] |= (byte) FrameHeader.MASK;
        bytes.write(header, 0, headerLength);
        byte[] key = new byte[FrameHeader.MASK_BYTES];
        random.nextBytes(key);
        bytes.writeBytes(key);
        for (int i = 0; i < length; i++) {
            bytes.write(payload[offset + i] ^ key[i % key.length]);
        }
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
