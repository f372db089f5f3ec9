package dev.antiphon;

import dev.antiphon.codec.Payload;

/**
 * A broadcast on a topic that the channel {@linkplain ChannelSocket#subscribe subscribed} to, undecoded: Phoenix's
 * {@code %Broadcast{}}. A {@code @HandleInfo} that takes one gets those that no {@code @HandleBroadcast} takes.
 *
 * @param topic the topic it was made on
 * @param event its event
 * @param payload what it carries; {@code payload.asMap()} for a JSON object
 */
public record Broadcast(String topic, String event, Payload payload) {}
