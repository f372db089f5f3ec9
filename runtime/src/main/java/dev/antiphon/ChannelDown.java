package dev.antiphon;

/**
 * What a monitor brings: that channel has ended.
 *
 * @param channel the one that was monitored
 * @param reason why it ended
 */
public record ChannelDown(ChannelRef channel, StopReason reason) {}
