package dev.antiphon.internal.websocket;

import java.nio.charset.StandardCharsets;

/** What stands in a client's close frame (RFC 6455 §5.5.1, §7.4). */
final class ClosePayload {
    private static final int CODE_BYTES = 2;

    private ClosePayload() {}

    static void deliver(byte[] bytes, int offset, int length, FrameSink sink) throws WebSocketException {
        if (length == 0) {
            sink.close(FrameHeader.NO_CODE, "");
            return;
        }
        if (length < CODE_BYTES) {
            throw new WebSocketException(CloseReason.PROTOCOL_ERROR, "RFC 6455 §5.5.1: a close code has two bytes");
        }
        int code = (int) FrameHeader.number(bytes, offset, CODE_BYTES);
        if (!mayBeSent(code)) {
            throw new WebSocketException(CloseReason.PROTOCOL_ERROR, "RFC 6455 §7.4: no close code " + code);
        }
        if (!Utf8.isValid(bytes, offset + CODE_BYTES, length - CODE_BYTES)) {
            throw new WebSocketException(CloseReason.BAD_DATA, "RFC 6455 §8.1: a close reason must be UTF-8");
        }
        sink.close(code, new String(bytes, offset + CODE_BYTES, length - CODE_BYTES, StandardCharsets.UTF_8));
    }

    /** 1004, 1005, 1006 and 1015 are never sent; 1012 to 1014 were registered later; 3000 and up are free. */
    private static boolean mayBeSent(int code) {
        return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || (code >= 3000 && code <= 4999);
    }
}
