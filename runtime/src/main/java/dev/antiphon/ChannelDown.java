package dev.antiphon;

/**
 * What {@link ChannelSocket#monitor ChannelSocket.monitor} brings, once, as a message for {@code @HandleInfo}: that
 * channel has ended. Phoenix's {@code {:DOWN, …}}.
 *
 * @param channel the one that was monitored
 * @param reason why it ended
 */
public record ChannelDown(ChannelRef channel, StopReason reason) {}
