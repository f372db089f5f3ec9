package dev.antiphon.internal.websocket;

/** What takes the messages of a connection, in their order. The bytes are good only during the call. */
public interface FrameSink {
    /** A whole text message, valid UTF-8. */
    void text(byte[] buffer, int offset, int length);

    /** A whole binary message. */
    void binary(byte[] buffer, int offset, int length);

    /** A ping, to be answered with its bytes. */
    void ping(byte[] buffer, int offset, int length);

    /** A pong. */
    void pong(byte[] buffer, int offset, int length);

    /** The client's close, after which nothing comes; {@link FrameHeader#NO_CODE} where it gave no code. */
    void close(int code, String reason);
}
