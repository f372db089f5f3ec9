package dev.antiphon;

import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where a connection came from. What it keeps is copied; cookies are not in it.
 *
 * @param peer the address of the other end of the TCP connection, a proxy's where there is one
 * @param uri the requested URI, query included
 * @param headers the {@code x-*} headers, {@code traceparent} and {@code tracestate}, by lower-case name
 * @param userAgent the {@code User-Agent} header, null without one
 * @param authToken the token of phoenix.js's {@code authToken} option, null without one; never log it
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
