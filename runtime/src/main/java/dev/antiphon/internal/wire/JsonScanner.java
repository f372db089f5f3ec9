package dev.antiphon.internal.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * A cursor over JSON in UTF-8 (RFC 8259) that checks the grammar and finds where values end, and makes nothing of them.
 * Not thread safe; used again for each message.
 */
final class JsonScanner {
    /** What {@link #peek} returns behind the last byte. */
    static final int END = -1;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = ONES * 0x80;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long SPACES = ONES * ' ';

    private final int maxDepth;
    private final int maxDigits;

    /** A bit for each open container, set for an object. */
    private final long[] objects;

    private byte[] bytes = new byte[0];
    private int start;
    private int at;
    private int end;
    private int depth;
    private boolean escaped;

    JsonScanner(WireLimits limits) {
        maxDepth = limits.depth();
        maxDigits = limits.numberLength();
        objects = new long[(maxDepth + 63) / 64];
    }

    /** Goes to the start of other bytes. */
    void reset(byte[] buffer, int offset, int length) {
        bytes = buffer;
        start = offset;
        at = offset;
        end = offset + length;
    }

    /** Where the cursor is. */
    int position() {
        return at;
    }

    /** Skips blanks; the byte at hand, or {@link #END}. */
    int peek() {
        while (at < end) {
            byte b = bytes[at];
            if (b > ' ' || b < 0 || b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                return b;
            }
            at++;
        }
        return END;
    }

    /** Steps over the byte at hand if it is this one. */
    boolean take(char expected) {
        if (peek() != expected) {
            return false;
        }
        at++;
        return true;
    }

    /** Steps over a value, however deep. */
    void skipValue() throws MalformedMessageException {
        depth = 0;
        boolean valueFollows = true;
        while (valueFollows) {
            valueFollows = opens() || another();
        }
    }

    /** Steps over a value, or just into it where it is an object or array that holds something. */
    private boolean opens() throws MalformedMessageException {
        int first = peek();
        switch (first) {
            case '"' -> skipString();
            case '{' -> {
                return opensObject();
            }
            case '[' -> {
                return opensArray();
            }
            case 't' -> skipLiteral("true");
            case 'f' -> skipLiteral("false");
            case 'n' -> skipLiteral("null");
            default -> skipNumber(first);
        }
        return false;
    }

    private boolean opensObject() throws MalformedMessageException {
        open(true);
        if (take('}')) {
            depth--;
            return false;
        }
        skipName();
        return true;
    }

    private boolean opensArray() throws MalformedMessageException {
        open(false);
        if (take(']')) {
            depth--;
            return false;
        }
        return true;
    }

    private void open(boolean object) throws MalformedMessageException {
        if (depth == maxDepth) {
            throw new MalformedMessageException(
                    MalformedMessageException.Kind.BAD_DATA, "JSON is nested deeper than " + maxDepth);
        }
        long bit = 1L << depth;
        if (object) {
            objects[depth >> 6] |= bit;
        } else {
            objects[depth >> 6] &= ~bit;
        }
        depth++;
        at++;
    }

    /** After a value: steps over what closes here; whether another value follows. */
    private boolean another() throws MalformedMessageException {
        while (depth > 0) {
            boolean object = (objects[depth - 1 >> 6] & 1L << depth - 1) != 0;
            if (take(',')) {
                if (object) {
                    skipName();
                }
                return true;
            }
            if (!take(object ? '}' : ']')) {
                throw expected(object ? "',' or '}'" : "',' or ']'");
            }
            depth--;
        }
        return false;
    }

    private void skipName() throws MalformedMessageException {
        if (peek() != '"') {
            throw expected("a name");
        }
        skipString();
        if (!take(':')) {
            throw expected("':'");
        }
    }

    private void skipLiteral(String literal) throws MalformedMessageException {
        for (int i = 0; i < literal.length(); i++, at++) {
            if (at == end || bytes[at] != literal.charAt(i)) {
                throw expected(literal);
            }
        }
    }

    /** Steps over the string at hand; whether it has escapes. */
    boolean skipString() throws MalformedMessageException {
        at++;
        escaped = false;
        while (true) {
            skipPlain();
            if (at == end) {
                throw expected("the end of a string");
            }
            switch (bytes[at]) {
                case '"' -> {
                    at++;
                    return escaped;
                }
                case '\\' -> skipEscape();
                default -> throw expected("no control character in a string");
            }
        }
    }

    /** Steps over the characters of a string up to a quote, a backslash or a control character. */
    private void skipPlain() {
        byte[] source = bytes;
        int i = at;
        int last = end - Long.BYTES;
        while (i <= last) {
            long special = special((long) LONG.get(source, i));
            if (special != 0) {
                at = i + (Long.numberOfTrailingZeros(special) >> 3);
                return;
            }
            i += Long.BYTES;
        }
        while (i < end && (source[i] < 0 || source[i] >= ' ' && source[i] != '"' && source[i] != '\\')) {
            i++;
        }
        at = i;
    }

    /** The lowest bit set is the high bit of the first of eight bytes that is no plain character of a string. */
    private static long special(long eight) {
        long quote = eight ^ QUOTES;
        long backslash = eight ^ BACKSLASHES;
        return (eight - SPACES & ~eight | quote - ONES & ~quote | backslash - ONES & ~backslash) & HIGH_BITS;
    }

    private void skipEscape() throws MalformedMessageException {
        escaped = true;
        if (end - at < 2) {
            throw expected("the end of a string");
        }
        switch (bytes[at + 1]) {
            case '"', '\\', '/', 'b', 'f', 'n', 'r', 't' -> at += 2;
            case 'u' -> skipUnicodeEscape();
            default -> throw expected("an escape");
        }
    }

    /** Half a surrogate pair is no text: it has no UTF-8, so it could not be sent on. */
    private void skipUnicodeEscape() throws MalformedMessageException {
        char unit = codeUnit();
        if (Character.isHighSurrogate(unit)) {
            if (end - at < 2 || bytes[at] != '\\' || bytes[at + 1] != 'u' || !Character.isLowSurrogate(codeUnit())) {
                throw expected("the other half of a surrogate pair");
            }
        } else if (Character.isLowSurrogate(unit)) {
            throw expected("the first half of a surrogate pair before the second");
        }
    }

    private char codeUnit() throws MalformedMessageException {
        at += 2;
        int unit = 0;
        for (int i = 0; i < 4; i++, at++) {
            int digit = at == end ? -1 : Character.digit(bytes[at], 16);
            if (digit < 0) {
                throw expected("four hexadecimal digits");
            }
            unit = unit << 4 | digit;
        }
        return (char) unit;
    }

    private void skipNumber(int first) throws MalformedMessageException {
        if (first != '-' && !isDigit(first)) {
            throw expected("a value");
        }
        if (first == '-') {
            at++;
        }
        int digits = at < end && bytes[at] == '0' ? skipZero() : skipDigits();
        if (at < end && bytes[at] == '.') {
            at++;
            digits += skipDigits();
        }
        if (at < end && (bytes[at] == 'e' || bytes[at] == 'E')) {
            at++;
            if (at < end && (bytes[at] == '+' || bytes[at] == '-')) {
                at++;
            }
            digits += skipDigits();
        }
        if (digits > maxDigits) {
            throw new MalformedMessageException(
                    MalformedMessageException.Kind.BAD_DATA, "a number has more than " + maxDigits + " digits");
        }
    }

    private int skipZero() {
        at++;
        return 1;
    }

    private int skipDigits() throws MalformedMessageException {
        int from = at;
        while (at < end && isDigit(bytes[at])) {
            at++;
        }
        if (at == from) {
            throw expected("a digit");
        }
        return at - from;
    }

    private static boolean isDigit(int b) {
        return b >= '0' && b <= '9';
    }

    /** The text is not JSON, and where. */
    MalformedMessageException expected(String what) {
        return new MalformedMessageException(
                MalformedMessageException.Kind.BAD_DATA, "not JSON: expected " + what + " at byte " + (at - start));
    }
}
