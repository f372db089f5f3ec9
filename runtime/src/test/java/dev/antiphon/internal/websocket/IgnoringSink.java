package dev.antiphon.internal.websocket;

/** Takes everything and does nothing, for tests that look at one kind of message. */
class IgnoringSink implements FrameSink {
    @Override
    public void text(byte[] buffer, int offset, int length) {}

    @Override
    public void binary(byte[] buffer, int offset, int length) {}

    @Override
    public void ping(byte[] buffer, int offset, int length) {}

    @Override
    public void pong(byte[] buffer, int offset, int length) {}

    @Override
    public void close(int code, String reason) {}
}
