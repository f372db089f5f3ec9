/**
 * Clients for tests. {@link dev.antiphon.client.PhoenixClient} speaks the channel protocol, one frame at a time;
 * {@link dev.antiphon.client.RawWebSocket} below it can also do what no proper client would.
 * {@link dev.antiphon.client.Served} is the server that they connect to.
 */
@NullMarked
package dev.antiphon.client;

import org.jspecify.annotations.NullMarked;
