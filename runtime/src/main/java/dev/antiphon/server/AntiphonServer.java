package dev.antiphon.server;

import dev.antiphon.PubSub;
import io.undertow.Undertow;
import java.net.InetSocketAddress;

/**
 * A running server. Safe for any thread. Unless {@link Antiphon#stopOnShutdown Antiphon.stopOnShutdown} says otherwise
 * it stops gracefully when the JVM is told to end (SIGTERM); when it is killed (SIGKILL) nothing runs.
 */
public final class AntiphonServer implements AutoCloseable {
    private final Undertow undertow;
    private final AntiphonHandler handler;
    private final String host;
    private final Thread hook = new Thread(this::stopNow, "antiphon-stop");

    private AntiphonServer(Undertow undertow, AntiphonHandler handler, String host) {
        this.undertow = undertow;
        this.handler = handler;
        this.host = host;
    }

    static AntiphonServer started(Undertow undertow, AntiphonHandler handler, String host, boolean stopOnShutdown) {
        var server = new AntiphonServer(undertow, handler, host);
        if (stopOnShutdown) {
            Runtime.getRuntime().addShutdownHook(server.hook);
        }
        return server;
    }

    /**
     * Where it listens.
     *
     * @return the port, the one it got where 0 was asked for
     */
    public int port() {
        return ((InetSocketAddress) undertow.getListenerInfo().get(0).getAddress()).getPort();
    }

    /**
     * Where a browser on this machine finds it.
     *
     * @return a URL such as {@code http://localhost:4000/}
     */
    public String url() {
        return "http://" + (host.equals("0.0.0.0") ? "localhost" : host) + ":" + port() + "/";
    }

    /**
     * The topics that its channels use.
     *
     * @return what was given, or the server's own
     */
    public PubSub pubsub() {
        return handler.pubsub();
    }

    /**
     * Closes the connections of a socket id, on every node, with code 1001: Phoenix's
     * {@code broadcast(id, "disconnect", %{})}. Their channels terminate with {@code Closed}. Clients connect again:
     * refuse them in {@code @Connect}. Returns at once.
     *
     * @param socketId what {@code ConnectResult.id} was given
     */
    public void disconnect(String socketId) {
        handler.disconnect(socketId);
    }

    /**
     * How many connections there are.
     *
     * @return those let in and not closed yet
     */
    public int connections() {
        return handler.connections();
    }

    /**
     * Stops gracefully, as {@link AntiphonHandler#stop AntiphonHandler.stop} does, and then the port. Waits for it;
     * the second call does nothing.
     */
    public void stop() {
        stopNow();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // the JVM is ending, and the hook has found nothing left to do
        }
    }

    private synchronized void stopNow() {
        handler.stop();
        undertow.stop();
    }

    /** The same as {@link #stop stop}. */
    @Override
    public void close() {
        stop();
    }
}
