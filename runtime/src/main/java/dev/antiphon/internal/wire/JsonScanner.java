package dev.antiphon.internal.wire;

/**
 * Checks the grammar of JSON and finds where values end, and makes nothing of them. Not thread safe; used again for each
 * message.
 */
final class JsonScanner extends JsonCursor {
    private final int maxDepth;

    /** A bit for each open container, set for an object. */
    private final long[] objects;

    private int depth;

    JsonScanner(WireLimits limits) {
        super(limits.numberLength());
        maxDepth = limits.depth();
        objects = new long[(maxDepth + 63) / 64];
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
        open('{', true);
        if (take('}')) {
            depth--;
            return false;
        }
        skipName();
        return true;
    }

    private boolean opensArray() throws MalformedMessageException {
        open('[', false);
        if (take(']')) {
            depth--;
            return false;
        }
        return true;
    }

    private void open(char bracket, boolean object) throws MalformedMessageException {
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
        take(bracket);
    }

    /** After a value: steps over what closes here; whether another value follows. */
    private boolean another() throws MalformedMessageException {
        while (depth > 0) {
            boolean object = (objects[(depth - 1) >> 6] & (1L << (depth - 1))) != 0;
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
}
