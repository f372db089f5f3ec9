package dev.antiphon.server;

import dev.antiphon.Routes;
import dev.antiphon.dispatch.SocketEndpoint;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells whoever debugs which channels a server has. */
final class RoutesLog {
    private static final Logger LOG = LoggerFactory.getLogger("dev.antiphon.server");

    private RoutesLog() {}

    /** A listing that cannot be read is no reason not to serve. */
    static void write(SocketEndpoint endpoint) {
        if (!LOG.isDebugEnabled()) {
            return;
        }
        try {
            Optional<String> listing = Routes.of(endpoint);
            if (listing.isPresent()) {
                LOG.debug("Routes of {}\n{}", endpoint.name(), listing.get().stripTrailing());
            }
        } catch (UncheckedIOException e) {
            LOG.debug("Routes of {}: unknown", endpoint.name(), e);
        }
    }
}
