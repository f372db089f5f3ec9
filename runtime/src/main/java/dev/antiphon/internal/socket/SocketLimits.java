package dev.antiphon.internal.socket;

/**
 * Bounds of one connection's protocol state.
 *
 * @param channels how many topics it may have joined
 * @param messages how many of its messages may be unhandled before its reads are suspended
 * @param bytes how many bytes these may have together
 */
public record SocketLimits(int channels, int messages, int bytes) {
    /** The bounds where nothing else is said. */
    public static final SocketLimits DEFAULTS = new SocketLimits(100, 1024, 4 << 20);
}
