package dev.antiphon.internal.wire;

/**
 * Bounds of what a client may send.
 *
 * @param topicBytes a topic's length in UTF-8
 * @param eventBytes an event's length in UTF-8
 * @param depth how deep JSON may be nested
 * @param numberLength how many digits a number may have
 */
public record WireLimits(int topicBytes, int eventBytes, int depth, int numberLength) {
    /** What holds where nobody chose otherwise. */
    public static final WireLimits DEFAULT = new WireLimits(1_024, 255, 1_000, 1_000);
}
