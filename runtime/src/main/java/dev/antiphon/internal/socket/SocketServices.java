package dev.antiphon.internal.socket;

import dev.antiphon.codec.PayloadOutputs;
import dev.antiphon.internal.channel.ChannelServices;

/**
 * What all sockets of a server share.
 *
 * @param channels what their channels share
 * @param outputs where messages are written
 * @param limits the bounds
 */
public record SocketServices(ChannelServices channels, PayloadOutputs outputs, SocketLimits limits) {}
