package dev.antiphon;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a connection came from: Phoenix's {@code connect_info}. What it keeps is copied, so it costs no request;
 * cookies and other headers are not in it, as they would be held as long as the connection. Immutable.
 *
 * @param peer the address of the other end of the TCP connection, a proxy's where there is one
 * @param uri the requested URI, query included
 * @param headers the {@code x-*} headers, {@code traceparent} and {@code tracestate} (W3C Trace Context), by lower-case
 *     name; not to be trusted unless a proxy sets them
 * @param userAgent the {@code User-Agent} header, null without one
 * @param authToken the token of phoenix.js's {@code authToken} option, decoded, null without one; never log it. It
 *     comes as a WebSocket subprotocol, {@code base64url.bearer.phx.<token>}
 */
public record ConnectInfo(
        InetSocketAddress peer,
        URI uri,
        Map<String, String> headers,
        @Nullable String userAgent,
        @Nullable String authToken) {
    /** Without the token and the query, which may hold secrets. */
    @Override
    public String toString() {
        return "ConnectInfo[peer=" + peer + ", path=" + uri.getPath() + "]";
    }
}
