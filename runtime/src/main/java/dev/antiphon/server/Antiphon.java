package dev.antiphon.server;

import dev.antiphon.PubSub;
import dev.antiphon.dispatch.SocketEndpoint;
import io.undertow.Undertow;
import io.undertow.UndertowOptions;
import io.undertow.server.HttpHandler;
import io.undertow.server.handlers.resource.ClassPathResourceManager;
import io.undertow.server.handlers.resource.PathResourceManager;
import io.undertow.server.handlers.resource.ResourceHandler;
import io.undertow.server.handlers.resource.ResourceManager;
import io.undertow.util.MimeMappings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Puts user sockets on a port.
 *
 * <pre>{@code
 * var chat = ChatSocketEndpoint.of(new ChatSocket(users), () -> new RoomChannel(rooms), LobbyChannel::new);
 * var server = Antiphon.server(chat).port(4000).staticFiles("web").start();
 * }</pre>
 *
 * Not thread-safe: build it on one thread.
 */
public final class Antiphon {
    /** Undertow's own, and what browsers insist on for a module. */
    private static final MimeMappings MIME_TYPES =
            MimeMappings.builder().addMapping("mjs", "text/javascript").build();

    private final List<SocketEndpoint> endpoints = new ArrayList<>();
    private final AntiphonOptions options = new AntiphonOptions();
    private PubSub pubsub = PubSub.local();
    private String host = "0.0.0.0";
    private int port = 4000;
    private boolean shutdownHook = true;
    private @Nullable ResourceManager files;

    private Antiphon(SocketEndpoint first, SocketEndpoint... more) {
        endpoints.add(Objects.requireNonNull(first, "endpoint"));
        endpoints.addAll(List.of(more));
    }

    /**
     * A server of user sockets.
     *
     * @param endpoint a generated endpoint, from its {@code of}
     * @param more others, each on a path of its own
     * @return what to configure and start
     */
    public static Antiphon server(SocketEndpoint endpoint, SocketEndpoint... more) {
        return new Antiphon(endpoint, more);
    }

    /**
     * The topics that the server's channels share with others.
     *
     * @param topics one that exists already; without it the server has its own
     * @return this
     */
    public Antiphon pubsub(PubSub topics) {
        pubsub = Objects.requireNonNull(topics, "pubsub");
        return this;
    }

    /**
     * Where to listen.
     *
     * @param number the port, 0 for any free one; 4000 if nothing is said
     * @return this
     */
    public Antiphon port(int number) {
        port = number;
        return this;
    }

    /**
     * On which address to listen.
     *
     * @param name a host name or address; all addresses if nothing is said
     * @return this
     */
    public Antiphon host(String name) {
        host = Objects.requireNonNull(name, "host");
        return this;
    }

    /**
     * Serves files from the class path to whatever is no user socket.
     *
     * @param folder a folder on the class path, such as {@code "web"}; {@code index.html} is its page
     * @return this
     */
    public Antiphon staticFiles(String folder) {
        ClassLoader loader = Objects.requireNonNullElse(
                Thread.currentThread().getContextClassLoader(), Antiphon.class.getClassLoader());
        if (loader.getResource(folder) == null && loader.getResource(folder + "/index.html") == null) {
            throw new IllegalArgumentException("there is no \"" + folder + "\" on the class path; put the files into "
                    + "src/main/resources/" + folder + ", or give a Path");
        }
        files = new ClassPathResourceManager(loader, folder);
        return this;
    }

    /**
     * Serves files from a folder to whatever is no user socket.
     *
     * @param folder the folder; {@code index.html} is its page
     * @return this
     */
    public Antiphon staticFiles(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException(
                    folder.toAbsolutePath() + " is no folder; to serve files from the class path, give a String");
        }
        files = new PathResourceManager(folder);
        return this;
    }

    /**
     * Changes bounds and checks.
     *
     * @param change changes the options it is given
     * @return this
     */
    public Antiphon options(Consumer<AntiphonOptions> change) {
        change.accept(options);
        return this;
    }

    /**
     * Whether the server stops gracefully when the JVM is told to end (SIGTERM). It does if nothing is said.
     *
     * @param wanted false to call {@link AntiphonServer#stop AntiphonServer.stop} by oneself
     * @return this
     */
    public Antiphon stopOnShutdown(boolean wanted) {
        shutdownHook = wanted;
        return this;
    }

    /**
     * A handler for an Undertow that is there already. It takes the requests to its sockets and hands on all others.
     *
     * @param others what takes other requests
     * @return the handler; stop it before that Undertow
     */
    public AntiphonHandler handler(HttpHandler others) {
        return new AntiphonHandler(endpoints, pubsub, options, others);
    }

    /**
     * Starts listening.
     *
     * @return the running server
     * @throws IllegalArgumentException if two sockets are on one path
     * @throws IllegalStateException if the JVM runs without the module {@code jdk.unsupported}
     * @throws RuntimeException if the port cannot be had; its cause is a {@code java.net.BindException}
     */
    public AntiphonServer start() {
        requireUnsupported();
        HttpHandler others = files == null
                ? exchange -> exchange.setStatusCode(404)
                : new ResourceHandler(files).setDirectoryListingEnabled(false).setMimeMappings(MIME_TYPES);
        AntiphonHandler handler = handler(others);
        Undertow undertow = Undertow.builder()
                .addHttpListener(port, host)
                .setIoThreads(options.ioThreads)
                .setServerOption(UndertowOptions.REQUEST_PARSE_TIMEOUT, millis())
                .setServerOption(UndertowOptions.NO_REQUEST_TIMEOUT, millis())
                .setHandler(handler)
                .build();
        undertow.start();
        return AntiphonServer.started(undertow, handler, host, shutdownHook);
    }

    /** Undertow's threads fail without it, when they end. A program on the class path has it, a module must ask for it. */
    private static void requireUnsupported() {
        if (ModuleLayer.boot().findModule("jdk.unsupported").isEmpty()) {
            throw new IllegalStateException(
                    "Undertow needs the module jdk.unsupported: write \"requires jdk.unsupported;\""
                            + " in your module-info, or start java with --add-modules jdk.unsupported");
        }
    }

    private int millis() {
        return (int) options.handshake.toMillis();
    }
}
