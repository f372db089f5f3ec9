package dev.antiphon.internal.pubsub;

import dev.antiphon.codec.Payload;

/**
 * A broadcast, encoded once for everybody. Server frames carry no mask, so the bytes that go over the wire are the same
 * for each subscriber, frame header included.
 */
public final class EncodedBroadcast {
    private final String topic;
    private final String event;
    private final Payload payload;
    private final byte[] frame;

    /** The frame is the broadcast's from now on. */
    public EncodedBroadcast(String topic, String event, Payload payload, byte[] frame) {
        this.topic = topic;
        this.event = event;
        this.payload = payload;
        this.frame = frame;
    }

    /** The topic it is made on. */
    public String topic() {
        return topic;
    }

    /** Its event. */
    public String event() {
        return event;
    }

    /** What it carries, for those who intercept it or subscribed to it. */
    public Payload payload() {
        return payload;
    }

    /** The WebSocket frame for connections; shared, never to be changed. */
    public byte[] frame() {
        return frame;
    }
}
