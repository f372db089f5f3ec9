package dev.antiphon.server;

import dev.antiphon.Routes;
import dev.antiphon.dispatch.SocketEndpoint;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells whoever debugs which channels a server has. */
final class RoutesLog {
    private static final Logger LOG = LoggerFactory.getLogger("dev.antiphon.server");

    private RoutesLog() {}

    static void write(SocketEndpoint endpoint) {
        if (LOG.isDebugEnabled()) {
            Routes.of(endpoint).ifPresent(listing -> LOG.debug("Routes of {}\n{}", endpoint.name(), listing));
        }
    }
}
