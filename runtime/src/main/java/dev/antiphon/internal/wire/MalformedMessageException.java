package dev.antiphon.internal.wire;

/** A message that ends its connection. Any client can cause one at will, so it costs no stack trace. */
public final class MalformedMessageException extends Exception {
    private static final long serialVersionUID = 1L;

    /** What is wrong, as far as a close code tells it. */
    public enum Kind {
        /** Text that is not JSON, or bytes that are no text where there should be some. */
        BAD_DATA,
        /** No message of Phoenix's, or none that this server takes. */
        NOT_A_MESSAGE,
        /** A topic, event or ref over the limit. */
        TOO_LONG
    }

    private final Kind kind;
    private final String detail;

    /** The detail is for the close frame, so it does not repeat what the client sent. */
    MalformedMessageException(Kind kind, String detail) {
        super(detail, null, false, false);
        this.kind = kind;
        this.detail = detail;
    }

    /** What is wrong, in words for the close frame. */
    public String detail() {
        return detail;
    }

    /** What is wrong. */
    public Kind kind() {
        return kind;
    }
}
