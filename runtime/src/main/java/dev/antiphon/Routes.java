package dev.antiphon;

import dev.antiphon.dispatch.SocketEndpoint;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The routes of a user socket, as the compiler listed them: its channels in the order in which topics are tried, each with
 * the events that come in, their payloads and replies, and the events that go out. As a program it prints the listings on
 * its class path:
 *
 * <pre>{@code
 * java -cp target/classes:antiphon-runtime.jar dev.antiphon.Routes ChatSocket
 * }</pre>
 *
 * <p>It finds them in folders, and in jars that have entries for their folders, as those of Maven and Gradle do.
 */
public final class Routes {
    private Routes() {}

    /**
     * Prints listings, and ends the process: with 0, with 1 where there is none to print, with 2 where it is called
     * wrongly.
     *
     * @param args the simple or full name of a user socket, or nothing for all of them
     * @throws IOException if the class path cannot be read
     */
    public static void main(String[] args) throws IOException {
        System.exit(new RoutesPrinter(new RoutesListings(ClassLoader.getSystemClassLoader()), System.out, System.err)
                .print(args));
    }

    /**
     * The listing of a user socket that is served. Reads a file.
     *
     * @param endpoint a generated endpoint
     * @return its routes as a table, empty where the listing was not packaged with it
     */
    public static Optional<String> of(SocketEndpoint endpoint) {
        String path = RoutesListings.pathOf(endpoint.name());
        try (InputStream in = endpoint.getClass().getResourceAsStream("/" + path)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }
}
