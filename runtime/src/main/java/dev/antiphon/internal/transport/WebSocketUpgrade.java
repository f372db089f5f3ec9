package dev.antiphon.internal.transport;

import dev.antiphon.ConnectInfo;
import dev.antiphon.ConnectResult;
import dev.antiphon.dispatch.InvalidConnectParamException;
import dev.antiphon.dispatch.SocketEndpoint;
import dev.antiphon.internal.socket.Connection;
import dev.antiphon.internal.wire.Serializer;
import dev.antiphon.internal.wire.V2Serializer;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import io.undertow.util.Headers;
import io.undertow.util.StatusCodes;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes a WebSocket of a request to a user socket, if everybody agrees: the RFC, the origin, and {@code @Connect}. */
public final class WebSocketUpgrade implements HttpHandler {
    private static final Logger LOG = LoggerFactory.getLogger("dev.antiphon.transport");
    private static final Pattern V2 = Pattern.compile("2\\.0\\.\\d+");

    private final WebSockets webSockets;
    private final SocketEndpoint endpoint;
    private final OriginCheck origins;
    private final Executor threads;

    /** The upgrade of one user socket, whose {@code @Connect} runs on these threads. */
    public WebSocketUpgrade(WebSockets webSockets, SocketEndpoint endpoint, OriginCheck origins, Executor threads) {
        this.webSockets = webSockets;
        this.endpoint = endpoint;
        this.origins = origins;
        this.threads = threads;
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) {
        var wrong = Handshake.check(exchange);
        var headers = exchange.getRequestHeaders();
        if (wrong != null) {
            exchange.getResponseHeaders().put(Headers.UPGRADE, "websocket").put(Handshake.VERSION, "13");
            refuse(exchange, wrong.status(), wrong.text());
        } else if (!origins.passes(headers.getFirst(Headers.ORIGIN), headers.getFirst(Headers.HOST))) {
            LOG.warn(
                    "a page of {} may not connect to {}: allow it with origins(…) if it is yours",
                    printable(headers.getFirst(Headers.ORIGIN)),
                    endpoint.path());
            refuse(exchange, StatusCodes.FORBIDDEN, "origin not allowed");
        } else {
            negotiate(exchange);
        }
    }

    private void negotiate(HttpServerExchange exchange) {
        var serializer = serializer(exchange);
        var offered = exchange.getRequestHeaders().get(Handshake.PROTOCOL);
        var subprotocols = Subprotocols.of(offered == null ? List.of() : offered);
        if (serializer == null) {
            refuse(exchange, StatusCodes.FORBIDDEN, "this server speaks vsn 2.0.0");
        } else if (subprotocols == null) {
            refuse(exchange, StatusCodes.FORBIDDEN, "the subprotocol spoken here is phoenix");
        } else {
            exchange.dispatch(threads, () -> admit(exchange, serializer, subprotocols));
        }
    }

    private static @Nullable Serializer serializer(HttpServerExchange exchange) {
        Deque<String> vsn = exchange.getQueryParameters().get("vsn");
        return vsn != null && V2.matcher(vsn.getLast()).matches() ? V2Serializer.INSTANCE : null;
    }

    private void admit(HttpServerExchange exchange, Serializer serializer, Subprotocols subprotocols) {
        switch (webSockets.admit()) {
            case DRAINING -> refuse(exchange, StatusCodes.SERVICE_UNAVAILABLE, "the server is stopping");
            case FULL -> refuse(exchange, StatusCodes.SERVICE_UNAVAILABLE, "too many connections");
            case ADMITTED -> {
                var refusal = connect(exchange, serializer, subprotocols);
                if (refusal != null) {
                    webSockets.closed(); // before the answer: who has it may come again
                    refuse(exchange, refusal.status(), refusal.text());
                }
            }
        }
    }

    /** Upgrades, or says why not. */
    private Handshake.@Nullable Refusal connect(
            HttpServerExchange exchange, Serializer serializer, Subprotocols subprotocols) {
        try {
            ConnectInfo info = ConnectRequest.info(exchange, subprotocols.authToken());
            ConnectResult result = Objects.requireNonNull(
                    endpoint.connect(ConnectRequest.params(exchange), info), "@Connect returned null");
            if (result.accepted()) {
                upgrade(
                        exchange,
                        new Connection(endpoint, info, result.assigns(), result.socketId()),
                        serializer,
                        subprotocols);
                return null;
            }
            return new Handshake.Refusal(result.status(), "");
        } catch (InvalidConnectParamException e) {
            LOG.debug("a connect to {} is refused: {}", endpoint.path(), e.getMessage());
            return new Handshake.Refusal(StatusCodes.FORBIDDEN, "");
        } catch (Throwable e) {
            LOG.error("@Connect of {} threw; the client got status 500", endpoint.path(), e);
            return new Handshake.Refusal(StatusCodes.INTERNAL_SERVER_ERROR, "");
        }
    }

    private void upgrade(
            HttpServerExchange exchange, Connection admitted, Serializer serializer, Subprotocols subprotocols) {
        var response = exchange.getResponseHeaders();
        response.put(
                Handshake.ACCEPT, Handshake.accept(exchange.getRequestHeaders().getFirst(Handshake.KEY)));
        if (subprotocols.accepted() != null) {
            response.put(Handshake.PROTOCOL, subprotocols.accepted());
        }
        var started = new AtomicBoolean();
        exchange.getConnection().addCloseListener(connection -> {
            if (started.compareAndSet(false, true)) {
                webSockets.closed(); // the client went before it had the answer
            }
        });
        exchange.upgradeChannel("websocket", (upgraded, request) -> {
            if (started.compareAndSet(false, true)) {
                webSockets.open(upgraded, admitted, serializer);
            }
        });
        exchange.endExchange();
    }

    private static void refuse(HttpServerExchange exchange, int status, String text) {
        exchange.setStatusCode(status);
        exchange.setPersistent(false);
        exchange.getResponseSender().send(text);
    }

    private static String printable(@Nullable String text) {
        return String.valueOf(text).replaceAll("\\p{Cntrl}", "?");
    }
}
