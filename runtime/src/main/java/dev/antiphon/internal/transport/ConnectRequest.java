package dev.antiphon.internal.transport;

import dev.antiphon.ConnectInfo;
import dev.antiphon.dispatch.ConnectParams;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code @Connect} is told of a request: copied, so that the exchange can go. */
final class ConnectRequest {
    private ConnectRequest() {}

    /** The query parameters; of several of one name the last counts, as in Phoenix. */
    static ConnectParams params(HttpServerExchange exchange) {
        Map<String, String> values = new HashMap<>();
        exchange.getQueryParameters().forEach((name, all) -> values.put(name, all.getLast()));
        return new ConnectParams(Map.copyOf(values));
    }

    static ConnectInfo info(HttpServerExchange exchange, @Nullable String authToken) {
        Map<String, String> headers = new HashMap<>();
        exchange.getRequestHeaders().forEach(header -> {
            String name = header.getHeaderName().toString().toLowerCase(Locale.ROOT);
            if (isTold(name)) {
                headers.put(name, String.join(", ", header));
            }
        });
        return new ConnectInfo(
                exchange.getSourceAddress(),
                uri(exchange),
                Map.copyOf(headers),
                exchange.getRequestHeaders().getFirst(Headers.USER_AGENT),
                authToken);
    }

    private static boolean isTold(String header) {
        return header.startsWith("x-") || header.equals("traceparent") || header.equals("tracestate");
    }

    private static URI uri(HttpServerExchange exchange) {
        String query = exchange.getQueryString();
        return URI.create(exchange.getRequestURL() + (query.isEmpty() ? "" : "?" + query));
    }
}
