package dev.antiphon.internal.transport;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which pages may connect (Phoenix's {@code check_origin}). Browsers tell the page's origin, and nothing else stops one
 * from opening a WebSocket here with its user's cookies. Who sends no origin is no browser, and passes.
 */
@FunctionalInterface
public interface OriginCheck {
    /**
     * Whether a page may connect.
     *
     * @param origin what the {@code Origin} header says
     * @param host what the {@code Host} header says, null without one
     */
    boolean allows(URI origin, @Nullable String host);

    /** Pages of the host that the server is reached by, whatever their scheme and port. */
    static OriginCheck sameHost() {
        return (origin, host) -> host != null && withoutPort(host).equalsIgnoreCase(origin.getHost());
    }

    /**
     * Pages of these origins: {@code https://a.com}, {@code //a.com}, {@code //*.a.com} (a.com itself too), with a port
     * or without.
     */
    static OriginCheck allowList(List<String> origins) {
        List<AllowedOrigin> allowed = origins.stream().map(AllowedOrigin::parse).toList();
        return (origin, host) -> allowed.stream().anyMatch(one -> one.matches(origin));
    }

    /** Pages that a function says yes to. */
    static OriginCheck of(Predicate<URI> predicate) {
        return (origin, host) -> predicate.test(origin);
    }

    /** Any page: the application checks by itself, by a token for one. */
    static OriginCheck off() {
        return (origin, host) -> true;
    }

    /** Judges the headers of a request. */
    default boolean passes(@Nullable String origin, @Nullable String host) {
        if (origin == null) {
            return true;
        }
        try {
            return allows(new URI(origin), host);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static String withoutPort(String host) {
        int colon = host.lastIndexOf(':');
        return colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
    }

    /** One entry of an allow-list; null and -1 match anything. */
    record AllowedOrigin(@Nullable String scheme, String host, int port) {
        static AllowedOrigin parse(String text) {
            try {
                int at = text.indexOf("//");
                URI uri = new URI(text.replace("//*.", "//any."));
                if (at >= 0 && uri.getHost() != null) {
                    String host = text.startsWith("*.", at + 2) ? uri.getHost().substring(3) : uri.getHost();
                    return new AllowedOrigin(uri.getScheme(), host.toLowerCase(Locale.ROOT), uri.getPort());
                }
            } catch (URISyntaxException e) {
                // told below, with what would be right
            }
            throw new IllegalArgumentException(
                    "\"" + text
                            + "\" is no origin; write \"https://a.com\", \"//a.com\" or \"//*.a.com\", with a port if it matters");
        }

        boolean matches(URI origin) {
            if (origin.getHost() == null) {
                return false;
            }
            String other = origin.getHost().toLowerCase(Locale.ROOT);
            boolean sameHost = host.startsWith(".") ? ("." + other).endsWith(host) : other.equals(host);
            return sameHost
                    && (scheme == null || scheme.equalsIgnoreCase(origin.getScheme()))
                    && (port == -1 || port == portOf(origin));
        }

        private static int portOf(URI origin) {
            if (origin.getPort() != -1) {
                return origin.getPort();
            }
            return "https".equalsIgnoreCase(origin.getScheme()) ? 443 : 80;
        }
    }
}
