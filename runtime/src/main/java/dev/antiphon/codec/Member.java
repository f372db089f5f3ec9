package dev.antiphon.codec;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A member as it mostly stands in JSON: its name, what came behind it the last time, and the members of its value. */
final class Member {
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private final String name;
    private final byte[] quoted;
    private final long head;
    private final long headBits;
    private final long tail;

    @Nullable
    Member next;

    private @Nullable Member inner;
    private final Map<String, Member> siblings;

    private Member(String name, Map<String, Member> siblings) {
        this.siblings = siblings;
        this.name = name.intern(); // so that a switch over such names need not compare their letters
        this.quoted = quoted(name);
        byte[] padded = Arrays.copyOf(quoted, Math.max(quoted.length, Long.BYTES));
        this.head = (long) LONG.get(padded, 0);
        this.headBits = quoted.length < Long.BYTES ? (1L << (8 * quoted.length)) - 1 : -1;
        this.tail = (long) LONG.get(padded, padded.length - Long.BYTES);
    }

    /** What stands in front of the first member of an object. */
    static Member start() {
        return new Member("", new HashMap<>());
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
        if (at > bytes.length - Long.BYTES || length > 2 * Long.BYTES) {
            return Arrays.equals(bytes, at, at + length, quoted, 0, length);
        }
        long difference = ((long) LONG.get(bytes, at) ^ head) & headBits;
        return difference == 0 && (length <= Long.BYTES || (long) LONG.get(bytes, at + length - Long.BYTES) == tail);
    }

    /** What stands in front of the first member of the member's value. */
    Member inner() {
        if (inner == null) {
            inner = start();
        }
        return inner;
    }

    /** Another member of the same object; null where it did not come so far. */
    @Nullable
    Member sibling(String sibling) {
        return siblings.get(sibling);
    }

    Member newSibling(String sibling) {
        Member member = new Member(sibling, siblings);
        siblings.put(sibling, member);
        return member;
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
