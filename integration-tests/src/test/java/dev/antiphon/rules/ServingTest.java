package dev.antiphon.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.RefusedException;
import dev.antiphon.server.Antiphon;
import dev.antiphon.server.AntiphonHandler;
import dev.antiphon.server.AntiphonServer;
import io.undertow.Undertow;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What else a server serves, where it may be mounted, and whose pages may connect. */
class ServingTest {
    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void filesComeFromTheClassPath() throws Exception {
        try (AntiphonServer server = antiphon().staticFiles("conformance").start()) {
            assertTrue(get(server.port(), "/public.json").body().contains("scenarios"));
            assertEquals(404, get(server.port(), "/nothing.json").statusCode());
        }
    }

    @Test
    void orFromAFolder(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("index.html"), "<p>hello");
        Files.writeString(folder.resolve("module.mjs"), "export {}");
        try (AntiphonServer server = antiphon().staticFiles(folder).start()) {
            assertEquals("<p>hello", get(server.port(), "/").body());
            String type = get(server.port(), "/module.mjs")
                    .headers()
                    .firstValue("Content-Type")
                    .orElse("");
            assertEquals("text/javascript", type, "what browsers ask of a module");
            assertEquals(404, get(server.port(), "/../../etc/passwd").statusCode());
        }
    }

    @Test
    void aFolderThatIsNotThereIsToldAtOnce() {
        var onClassPath =
                assertThrows(IllegalArgumentException.class, () -> antiphon().staticFiles("nowhere"));
        assertTrue(onClassPath.getMessage().contains("src/main/resources/nowhere"), onClassPath.getMessage());
        Path folder = Path.of("nowhere");
        var inFiles =
                assertThrows(IllegalArgumentException.class, () -> antiphon().staticFiles(folder));
        assertTrue(inFiles.getMessage().contains("nowhere is no folder"), inFiles.getMessage());
    }

    @Test
    void theSameHandlerIsMountedInAnUndertowThatIsThereAlready() throws Exception {
        AntiphonHandler handler =
                antiphon().handler(exchange -> exchange.getResponseSender().send("mine"));
        Undertow undertow = Undertow.builder()
                .addHttpListener(0, "localhost")
                .setHandler(handler)
                .build();
        undertow.start();
        try {
            int port = ((InetSocketAddress) undertow.getListenerInfo().get(0).getAddress()).getPort();
            assertEquals("mine", get(port, "/elsewhere").body());
            try (PhoenixClient client = PhoenixClient.open(port)) {
                client.join("plain");
            }
        } finally {
            handler.stop();
            undertow.stop();
        }
    }

    @Test
    void anOriginOnTheAllowListIsLetInAndNoOther() throws Exception {
        try (AntiphonServer server = antiphon()
                .options(options -> options.origins("https://app.example", "//*.dev.example"))
                .start()) {
            open(server, "https://app.example").close();
            open(server, "http://a.dev.example").close();
            assertEquals(403, refusal(server, "https://evil.example"));
            assertEquals(403, refusal(server, "http://app.example"), "another scheme");
            assertEquals(403, refusal(server, "http://localhost:" + server.port()), "the list is the whole of it");
        }
    }

    @Test
    void aFunctionMayDecideOrNothingAtAll() throws Exception {
        try (AntiphonServer server = antiphon()
                .options(options -> options.originsBy(origin -> origin.getHost().length() == 3))
                .start()) {
            open(server, "https://a.b").close();
            assertEquals(403, refusal(server, "https://a.bc"));
        }
        try (AntiphonServer server =
                antiphon().options(options -> options.anyOrigin()).start()) {
            open(server, "https://evil.example").close();
        }
    }

    private static Antiphon antiphon() {
        return Antiphon.server(ServingTest_PlainSocketEndpoint.of(new PlainSocket(), PlainChannel::new))
                .port(0);
    }

    private HttpResponse<String> get(int port, String path) throws Exception {
        URI uri = URI.create("http://localhost:" + port + path);
        return http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static PhoenixClient open(AntiphonServer server, String origin) throws IOException {
        return PhoenixClient.open(server.port(), "/socket/websocket?vsn=2.0.0", Map.of("Origin", origin));
    }

    private static int refusal(AntiphonServer server, String origin) {
        return assertThrows(RefusedException.class, () -> open(server, origin)).status();
    }

    @Channel("plain")
    static final class PlainChannel {
        @Join
        void join() {}
    }

    @UserSocket(path = "/socket", channels = PlainChannel.class)
    static final class PlainSocket {}
}
