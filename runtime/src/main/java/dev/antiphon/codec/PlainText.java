package dev.antiphon.codec;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Strings in JSON that stand there as they are: in which nothing is escaped. */
final class PlainText {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private static final long EACH = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = EACH << 7;
    private static final long QUOTES = '"' * EACH;
    private static final long BACKSLASHES = '\\' * EACH;
    private static final long BLANKS = ' ' * EACH;

    private PlainText() {}

    /** The index of the quote that ends such a string; negative for a string that needs more than that. */
    static int end(byte[] bytes, int from, int to) {
        int at = from;
        while (at <= to - Long.BYTES && isPlain((long) LONG.get(bytes, at))) {
            at += Long.BYTES;
        }
        while (at < to && isPlain(bytes[at])) {
            at++;
        }
        return at < to && bytes[at] == '"' ? at : -1;
    }

    /** Part of a letter beyond ASCII is plain, too: such bytes are negative. */
    private static boolean isPlain(byte letter) {
        return letter != '"' && letter != '\\' && (letter >= ' ' || letter < 0);
    }

    /** The same of eight at once: a high bit is set where a byte is less than what is taken from it. */
    private static boolean isPlain(long eight) {
        long quotes = eight ^ QUOTES;
        long backslashes = eight ^ BACKSLASHES;
        long found = (quotes - EACH) & ~quotes;
        found |= (backslashes - EACH) & ~backslashes;
        found |= (eight - BLANKS) & ~eight;
        return (found & HIGH_BITS) == 0;
    }
}
