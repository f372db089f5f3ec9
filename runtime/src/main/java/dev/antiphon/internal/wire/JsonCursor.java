package dev.antiphon.internal.wire;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** A cursor over JSON in UTF-8 (RFC 8259) that steps over strings, numbers and literals, and checks their grammar. */
class JsonCursor {
    /** What {@link #peek} returns behind the last byte. */
    static final int END = -1;

    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final long QUOTES = ONES * '"';
    private static final long BACKSLASHES = ONES * '\\';
    private static final long SPACES = ONES * ' ';

    private final int maxDigits;

    private byte[] bytes = new byte[0];
    private int start;
    private int at;
    private int end;
    private boolean escaped;

    JsonCursor(int maxDigits) {
        this.maxDigits = maxDigits;
    }

    /** Goes to the start of other bytes. */
    final void reset(byte[] buffer, int offset, int length) {
        bytes = buffer;
        start = offset;
        at = offset;
        end = offset + length;
    }

    /** Where the cursor is. */
    final int position() {
        return at;
    }

    /** Skips blanks; the byte at hand, or {@link #END}. */
    final int peek() {
        while (at < end) {
            int b = bytes[at] & 0xFF;
            if (b != ' ' && b != '\n' && b != '\r' && b != '\t') {
                return b;
            }
            at++;
        }
        return END;
    }

    /** Steps over the byte at hand if it is this one. */
    final boolean take(char expected) {
        if (peek() != expected) {
            return false;
        }
        at++;
        return true;
    }

    final void skipLiteral(String literal) throws MalformedMessageException {
        for (int i = 0; i < literal.length(); i++, at++) {
            if (at == end || bytes[at] != literal.charAt(i)) {
                throw expected(literal);
            }
        }
    }

    /** Steps over the string at hand; whether it has escapes. */
    final boolean skipString() throws MalformedMessageException {
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
        while (i < end && (source[i] < 0 || (source[i] >= ' ' && source[i] != '"' && source[i] != '\\'))) {
            i++;
        }
        at = i;
    }

    /** The lowest bit set is the high bit of the first of eight bytes that is no plain character of a string. */
    private static long special(long eight) {
        long quote = eight ^ QUOTES;
        long backslash = eight ^ BACKSLASHES;
        return (((eight - SPACES) & ~eight) | ((quote - ONES) & ~quote) | ((backslash - ONES) & ~backslash))
                & HIGH_BITS;
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

    final void skipNumber(int first) throws MalformedMessageException {
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
    final MalformedMessageException expected(String what) {
        return new MalformedMessageException(
                MalformedMessageException.Kind.BAD_DATA, "not JSON: expected " + what + " at byte " + (at - start));
    }
}
