package dev.antiphon.processor.model;

/**
 * A payload where a channel uses it.
 *
 * @param payload the payload
 * @param use what for
 * @param place the parameter or method that names it
 */
public record UsedPayload(PayloadModel payload, Use use, Place place) {
    /** What a channel does with a payload. */
    public enum Use {
        /** It comes from a client, or from the channel that broadcast it. */
        READ,
        /** It answers a push or a join. */
        REPLIED,
        /** It is pushed or broadcast. */
        SENT
    }
}
