package dev.antiphon.internal.websocket;

/** The ways in which the server ends a connection. */
public enum CloseReason {
    /** The socket's id was disconnected. Not 1000: phoenix.js up to 1.8.15 stays away after that. */
    DISCONNECTED(1001, "disconnected"),
    /** No frames as RFC 6455 has them. */
    PROTOCOL_ERROR(1002, "protocol error"),
    /** Valid, but not what this server speaks. */
    UNSUPPORTED(1003, "unsupported data"),
    /** Text that is not UTF-8, or not JSON. */
    BAD_DATA(1007, "bad data"),
    /** A limit of this server, overrun. */
    POLICY(1008, "policy violation"),
    /** The client does not read what is sent to it. */
    SLOW_CONSUMER(1008, "slow consumer"),
    /** The client sends more than its channels handle, and for too long. */
    READS_SUSPENDED(1008, "messages unhandled for too long"),
    /** Nothing came for too long, not even a heartbeat. */
    IDLE(1000, "idle"),
    /** A message over the limit. */
    MESSAGE_TOO_BIG(1009, "message too big"),
    /** A bug of the server. */
    INTERNAL(1011, "internal error"),
    /** The server drains: come back, elsewhere. */
    SERVICE_RESTART(1012, "service restart");

    private final int code;
    private final String text;

    CloseReason(int code, String text) {
        this.code = code;
        this.text = text;
    }

    /** The status code of the close frame. */
    public int code() {
        return code;
    }

    /** The reason of the close frame, where there is nothing more exact to say. */
    public String text() {
        return text;
    }
}
