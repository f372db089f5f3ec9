package dev.antiphon;

import dev.antiphon.codec.Payload;

/**
 * A broadcast on a topic that the channel subscribed to, undecoded: Phoenix's {@code %Broadcast{}}.
 *
 * @param topic the topic it was made on
 * @param event its event
 * @param payload what it carries
 */
public record Broadcast(String topic, String event, Payload payload) {}
