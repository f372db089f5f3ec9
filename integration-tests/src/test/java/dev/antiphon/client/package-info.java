/**
 * Clients for tests. {@link dev.antiphon.client.PhoenixClient} speaks the channel protocol, one frame at a time;
 * {@link dev.antiphon.client.RawWebSocket} below it can also do what no proper client would.
 */
@NullMarked
package dev.antiphon.client;

import org.jspecify.annotations.NullMarked;
