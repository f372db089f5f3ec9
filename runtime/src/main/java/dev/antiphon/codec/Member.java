package dev.antiphon.codec;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A member's name as it mostly stands in JSON, and what came behind it the last time. */
final class Member {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    private final String name;
    private final byte[] quoted;

    @Nullable
    Member next;

    private @Nullable Member inner;

    Member(String name) {
        this.name = name.intern(); // so that a switch over such names need not compare their letters
        this.quoted = quoted(name);
    }

    String name() {
        return name;
    }

    /** The name's length with its quotes and the colon. */
    int length() {
        return quoted.length;
    }

    /** Whether name and colon stand there. */
    boolean isAt(byte[] bytes, int at) {
        int length = quoted.length;
        if (length < Long.BYTES) {
            return Arrays.equals(bytes, at, at + length, quoted, 0, length);
        }
        for (int i = 0; i < length - Long.BYTES; i += Long.BYTES) {
            if ((long) LONG.get(bytes, at + i) != (long) LONG.get(quoted, i)) {
                return false;
            }
        }
        int last = length - Long.BYTES;
        return (long) LONG.get(bytes, at + last) == (long) LONG.get(quoted, last);
    }

    /** What stands in front of the first member of the member's value. */
    Member inner() {
        if (inner == null) {
            inner = new Member("");
        }
        return inner;
    }

    private static byte[] quoted(String name) {
        byte[] letters = JsonStringEncoder.getInstance().quoteAsUTF8(name);
        byte[] quoted = new byte[letters.length + 3];
        quoted[0] = '"';
        System.arraycopy(letters, 0, quoted, 1, letters.length);
        quoted[letters.length + 1] = '"';
        quoted[letters.length + 2] = ':';
        return quoted;
    }
}
