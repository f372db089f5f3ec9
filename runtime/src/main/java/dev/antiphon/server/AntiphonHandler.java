package dev.antiphon.server;

import dev.antiphon.PubSub;
import dev.antiphon.codec.PayloadOutputs;
import dev.antiphon.dispatch.SocketEndpoint;
import dev.antiphon.internal.channel.ChannelServices;
import dev.antiphon.internal.channel.ChannelThreads;
import dev.antiphon.internal.channel.FaultLog;
import dev.antiphon.internal.channel.KnownEvents;
import dev.antiphon.internal.pubsub.LocalPubSub;
import dev.antiphon.internal.socket.SocketServices;
import dev.antiphon.internal.transport.WebSocketUpgrade;
import dev.antiphon.internal.transport.WebSockets;
import io.undertow.server.HttpHandler;
import io.undertow.server.HttpServerExchange;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;

/**
 * User sockets as an Undertow handler: what {@link Antiphon#handler Antiphon.handler} makes, to be mounted in an
 * Undertow of one's own. Safe for any thread.
 */
public final class AntiphonHandler implements HttpHandler {
    private static final Duration FLUSH = Duration.ofSeconds(2);
    private static final int OUTPUTS = 256;

    private final Map<String, HttpHandler> sockets = new HashMap<>();
    private final ScheduledThreadPoolExecutor timers;
    private final WebSockets webSockets;
    private final PubSub pubsub;
    private final Duration drain;
    private final HttpHandler others;

    AntiphonHandler(List<SocketEndpoint> endpoints, PubSub pubsub, AntiphonOptions options, HttpHandler others) {
        this.pubsub = pubsub;
        this.drain = options.drain;
        this.others = others;
        timers = timers();
        var log = new FaultLog();
        var threads = ChannelThreads.create(log);
        var channels = new ChannelServices(
                local(pubsub), threads, timers, options.counters, options.channelLimits(), log, new KnownEvents());
        webSockets = new WebSockets(
                new SocketServices(channels, new PayloadOutputs(OUTPUTS), options.socketLimits()),
                options.transportLimits(),
                options.wireLimits());
        for (SocketEndpoint endpoint : endpoints) {
            var upgrade = new WebSocketUpgrade(webSockets, endpoint, options.origins, threads::start);
            if (sockets.put(endpoint.path() + "/websocket", upgrade) != null) {
                throw new IllegalArgumentException(
                        "two user sockets are at \"" + endpoint.path() + "\"; give each a path of its own");
            }
            RoutesLog.write(endpoint);
        }
    }

    private static ScheduledThreadPoolExecutor timers() {
        var executor = new ScheduledThreadPoolExecutor(1, task -> {
            var thread = new Thread(task, "antiphon-timers");
            thread.setDaemon(true);
            return thread;
        });
        executor.setRemoveOnCancelPolicy(true);
        executor.setRejectedExecutionHandler(new ThreadPoolExecutor.DiscardPolicy()); // once stopped, nothing comes due
        return executor;
    }

    private static LocalPubSub local(PubSub pubsub) {
        if (pubsub instanceof LocalPubSub local) {
            return local;
        }
        throw new IllegalArgumentException("a server takes a PubSub of PubSub.local(), not a "
                + pubsub.getClass().getName());
    }

    @Override
    public void handleRequest(HttpServerExchange exchange) throws Exception {
        sockets.getOrDefault(exchange.getRequestPath(), others).handleRequest(exchange);
    }

    /**
     * The topics that its channels use.
     *
     * @return what was given, or the handler's own
     */
    public PubSub pubsub() {
        return pubsub;
    }

    /**
     * Closes the connections of a socket id, on every node, with code 1001: broadcasts {@code disconnect} on it. From
     * any thread; returns at once.
     *
     * @param socketId what {@code ConnectResult.id} was given
     */
    public void disconnect(String socketId) {
        pubsub.disconnect(socketId);
    }

    /**
     * How many connections there are.
     *
     * @return those let in and not closed yet
     */
    public int connections() {
        return webSockets.count();
    }

    /**
     * Stops gracefully, and waits for it: new connections are refused with 503, running callbacks get their time
     * ({@link AntiphonOptions#drainTimeout AntiphonOptions.drainTimeout}, 10 s if nothing is said), channels terminate
     * with {@code Draining}, what waits is sent (2 s more at most), and connections close with 1012 (service restart),
     * after which clients connect again. The second call does nothing.
     */
    public synchronized void stop() {
        if (timers.isShutdown()) {
            return;
        }
        try {
            webSockets.drain(drain, FLUSH);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        timers.shutdownNow();
    }
}
