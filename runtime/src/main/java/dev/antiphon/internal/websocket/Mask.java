package dev.antiphon.internal.websocket;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** The masking of what clients send (RFC 6455 §5.3). */
final class Mask {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

    private Mask() {}

    /** Takes the mask off the bytes of a payload, in place, eight at a time. */
    static void remove(byte[] bytes, int offset, int length, int key) {
        long key8 = ((key & 0xFFFF_FFFFL) << 32) | (key & 0xFFFF_FFFFL);
        int at = offset;
        int end = offset + length;
        for (; at <= end - Long.BYTES; at += Long.BYTES) {
            LONG.set(bytes, at, (long) LONG.get(bytes, at) ^ key8);
        }
        for (int shift = 56; at < end; at++, shift -= 8) {
            bytes[at] ^= (byte) (key8 >>> shift);
        }
    }
}
