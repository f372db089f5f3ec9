package dev.antiphon.internal.websocket;

/** Bytes that end their connection. Any client can cause one at will, so it costs no stack trace. */
public final class WebSocketException extends Exception {
    private static final long serialVersionUID = 1L;

    private final CloseReason reason;
    private final String detail;

    /** The detail is for the close frame: which rule, and how it was broken. */
    public WebSocketException(CloseReason reason, String detail) {
        super(detail, null, false, false);
        this.reason = reason;
        this.detail = detail;
    }

    /** Which rule was broken, and how. */
    public String detail() {
        return detail;
    }

    /** How to end the connection. */
    public CloseReason reason() {
        return reason;
    }
}
