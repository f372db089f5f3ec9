package dev.antiphon.internal.pubsub;

import dev.antiphon.codec.Payload;

/**
 * A broadcast, encoded once for everybody. Server frames carry no mask, so the bytes that go over the wire are the same
 * for each subscriber, frame header included.
 *
 * @param topic the topic it is made on
 * @param event its event
 * @param payload what it carries, for those who intercept it or subscribed to it
 * @param frame the WebSocket frame for connections; shared, never changed
 */
@SuppressWarnings("ArrayRecordComponent") // nobody compares broadcasts, and a copy for each would undo the sharing
public record EncodedBroadcast(String topic, String event, Payload payload, byte[] frame) {}
