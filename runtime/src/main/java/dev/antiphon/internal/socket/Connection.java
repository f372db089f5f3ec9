package dev.antiphon.internal.socket;

import dev.antiphon.Assigns;
import dev.antiphon.ConnectInfo;
import dev.antiphon.dispatch.SocketEndpoint;
import org.jspecify.annotations.Nullable;

/**
 * A connection that was let in.
 *
 * @param endpoint the user socket that it came to
 * @param info where it came from
 * @param assigns what its channels start with
 * @param id the socket's id
 */
public record Connection(
        SocketEndpoint endpoint,
        ConnectInfo info,
        Assigns assigns,
        @Nullable String id) {}
