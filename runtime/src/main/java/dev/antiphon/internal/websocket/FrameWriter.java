package dev.antiphon.internal.websocket;

import java.nio.charset.StandardCharsets;

/** A server's frames, as bytes. */
public final class FrameWriter {
    private static final int CODE_BYTES = 2;

    private FrameWriter() {}

    /** A whole message, or a control frame, with its header. */
    public static byte[] frame(int opcode, byte[] payload, int offset, int length) {
        byte[] frame = new byte[FrameHeader.headerLength(length) + length];
        int at = FrameHeader.put(frame, 0, opcode, length);
        System.arraycopy(payload, offset, frame, at, length);
        return frame;
    }

    /** A close; its reason is cut where it is longer than a control frame may be. */
    public static byte[] close(int code, String reason) {
        byte[] text = reason.getBytes(StandardCharsets.UTF_8);
        int length = wholeCharacters(text, FrameHeader.MAX_CONTROL_PAYLOAD - CODE_BYTES);
        byte[] payload = new byte[CODE_BYTES + length];
        FrameHeader.putNumber(payload, 0, code, CODE_BYTES);
        System.arraycopy(text, 0, payload, CODE_BYTES, length);
        return frame(FrameHeader.CLOSE, payload, 0, payload.length);
    }

    /** A close without code and reason, the answer to one of that kind. */
    public static byte[] close() {
        return frame(FrameHeader.CLOSE, new byte[0], 0, 0);
    }

    private static int wholeCharacters(byte[] utf8, int limit) {
        if (utf8.length <= limit) {
            return utf8.length;
        }
        int end = limit;
        while (end > 0 && (utf8[end] & 0b1100_0000) == 0b1000_0000) {
            end--;
        }
        return end;
    }
}
