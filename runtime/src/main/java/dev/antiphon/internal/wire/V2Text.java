package dev.antiphon.internal.wire;

import static dev.antiphon.internal.wire.MalformedMessageException.Kind.BAD_DATA;
import static dev.antiphon.internal.wire.MalformedMessageException.Kind.NOT_A_MESSAGE;
import static dev.antiphon.internal.wire.MalformedMessageException.Kind.TOO_LONG;

/** Reads {@code [join_ref, ref, topic, event, payload]}; more elements are ignored, as long as they are JSON. */
final class V2Text {
    private V2Text() {}

    static void decode(byte[] buffer, int offset, int length, ClientMessage into) throws MalformedMessageException {
        JsonScanner scanner = into.scanner;
        scanner.reset(buffer, offset, length);
        try {
            readMessage(scanner, buffer, into);
        } catch (MalformedMessageException e) {
            if (e.kind() != BAD_DATA) {
                requireJson(scanner, buffer, offset, length);
            }
            throw e;
        }
    }

    private static void readMessage(JsonScanner scanner, byte[] buffer, ClientMessage into)
            throws MalformedMessageException {
        if (!scanner.take('[')) {
            throw notThis("it is no array");
        }
        readRef(scanner, buffer, into.joinRef, "join_ref");
        requireNext(scanner);
        readRef(scanner, buffer, into.ref, "ref");
        requireNext(scanner);
        readText(scanner, buffer, into.topic, "topic", into.limits.topicBytes());
        requireNext(scanner);
        readText(scanner, buffer, into.event, "event", into.limits.eventBytes());
        requireNext(scanner);
        scanner.peek();
        int payload = scanner.position();
        scanner.skipValue();
        into.payload.set(buffer, payload, scanner.position());
        into.binary = false;
        skipRest(scanner);
    }

    private static void readRef(JsonScanner scanner, byte[] buffer, RefSlice into, String name)
            throws MalformedMessageException {
        int first = scanner.peek();
        int from = scanner.position();
        boolean escaped = false;
        switch (first) {
            case '{', '[', ']' -> throw notThis(name + " must be a string, a number or null");
            case '"' -> escaped = scanner.skipString();
            default -> scanner.skipValue();
        }
        requireLength(scanner.position() - from, Ref.MAX_BYTES, name);
        into.setJson(buffer, from, scanner.position(), escaped);
    }

    private static void readText(JsonScanner scanner, byte[] buffer, ByteSlice into, String name, int limit)
            throws MalformedMessageException {
        if (scanner.peek() != '"') {
            throw notThis(name + " must be a string");
        }
        int from = scanner.position() + 1;
        boolean escaped = scanner.skipString();
        int to = scanner.position() - 1;
        if (escaped) {
            byte[] text = JsonText.unescape(buffer, from, to);
            into.set(text, 0, text.length);
        } else {
            into.set(buffer, from, to);
        }
        requireLength(into.length(), limit, name);
    }

    private static void requireNext(JsonScanner scanner) throws MalformedMessageException {
        if (scanner.take(',')) {
            return;
        }
        throw scanner.peek() == ']' ? notThis("it has fewer than five elements") : scanner.expected("',' or ']'");
    }

    private static void skipRest(JsonScanner scanner) throws MalformedMessageException {
        while (scanner.take(',')) {
            scanner.skipValue();
        }
        if (!scanner.take(']')) {
            throw scanner.expected("',' or ']'");
        }
        requireEnd(scanner);
    }

    /** A text that is no JSON at all is told so, rather than that it has another shape. */
    private static void requireJson(JsonScanner scanner, byte[] buffer, int offset, int length)
            throws MalformedMessageException {
        scanner.reset(buffer, offset, length);
        scanner.skipValue();
        requireEnd(scanner);
    }

    private static void requireEnd(JsonScanner scanner) throws MalformedMessageException {
        if (scanner.peek() != JsonScanner.END) {
            throw scanner.expected("the end");
        }
    }

    private static void requireLength(int length, int limit, String name) throws MalformedMessageException {
        if (length > limit) {
            throw new MalformedMessageException(TOO_LONG, name + " must have at most " + limit + " bytes");
        }
    }

    private static MalformedMessageException notThis(String fault) {
        return new MalformedMessageException(NOT_A_MESSAGE, "not [join_ref, ref, topic, event, payload]: " + fault);
    }
}
