package dev.antiphon.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Strings in JSON that stand there as they are: in which nothing is escaped. */
final class PlainText {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long EACH = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = EACH << 7;
    private static final long QUOTES = '"' * EACH;
    private static final long BACKSLASHES = '\\' * EACH;
    private static final long BLANKS = ' ' * EACH;

    private PlainText() {}

    /** The index of the first byte that is not an ASCII letter which stands for itself: of the quote at the end, mostly. */
    static int endOfAscii(byte[] bytes, int from, int to) {
        int at = from;
        for (; at <= bytes.length - Long.BYTES; at += Long.BYTES) {
            long eight = (long) LONG.get(bytes, at);
            long special = special(eight) | (eight & HIGH_BITS);
            if (special != 0) {
                return Math.min(to, at + (Long.numberOfTrailingZeros(special) >>> 3));
            }
        }
        while (at < to && bytes[at] >= 0 && !isSpecial(bytes[at])) {
            at++;
        }
        return Math.min(to, at);
    }

    /** The same where parts of letters beyond ASCII, which are negative, stand for themselves, too. */
    static int end(byte[] bytes, int from, int to) {
        int at = from;
        for (; at <= bytes.length - Long.BYTES; at += Long.BYTES) {
            long special = special((long) LONG.get(bytes, at));
            if (special != 0) {
                return Math.min(to, at + (Long.numberOfTrailingZeros(special) >>> 3));
            }
        }
        while (at < to && !isSpecial(bytes[at])) {
            at++;
        }
        return Math.min(to, at);
    }

    private static boolean isSpecial(byte letter) {
        return letter == '"' || letter == '\\' || (letter >= 0 && letter < ' ');
    }

    /**
     * Of eight bytes: a high bit is set where what is taken from a byte is more than the byte. What is carried may set
     * further ones, but only behind the first one, which alone counts.
     */
    private static long special(long eight) {
        long quotes = eight ^ QUOTES;
        long backslashes = eight ^ BACKSLASHES;
        long found = (quotes - EACH) & ~quotes;
        found |= (backslashes - EACH) & ~backslashes;
        found |= (eight - BLANKS) & ~eight;
        return found & HIGH_BITS;
    }
}
