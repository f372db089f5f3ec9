package dev.antiphon.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.server.Antiphon;
import dev.antiphon.server.AntiphonHandler;
import io.undertow.Undertow;
import io.undertow.util.StatusCodes;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mounted in an Undertow that speaks TLS, which keeps bytes back in both directions. */
class TlsTest {
    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir
    Path folder;

    private final BlockingQueue<String> received = new LinkedBlockingQueue<>();
    private AntiphonHandler handler;
    private Undertow undertow;
    private WebSocket client;

    @BeforeEach
    void start() throws Exception {
        SSLContext tls = selfSigned();
        handler = Antiphon.server(TlsTest_SafeSocketEndpoint.of(new SafeSocket(), SafeChannel::new))
                .handler(exchange -> exchange.setStatusCode(StatusCodes.NOT_FOUND));
        undertow = Undertow.builder()
                .addHttpsListener(0, "localhost", tls)
                .setHandler(handler)
                .build();
        undertow.start();
        int port = ((InetSocketAddress) undertow.getListenerInfo().get(0).getAddress()).getPort();
        client = HttpClient.newBuilder()
                .sslContext(tls)
                .build()
                .newWebSocketBuilder()
                .buildAsync(URI.create("wss://localhost:" + port + "/socket/websocket?vsn=2.0.0"), new Listener())
                .get(10, TimeUnit.SECONDS);
    }

    @AfterEach
    void stop() {
        client.abort();
        handler.stop();
        undertow.stop();
    }

    private SSLContext selfSigned() throws Exception {
        Path store = folder.resolve("keys.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "EC",
                        "-alias",
                        "server",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=dns:localhost",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        store.toString(),
                        "-storepass",
                        new String(PASSWORD))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertEquals(0, keytool.waitFor());
        KeyStore keys = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            keys.load(in, PASSWORD);
        }
        var own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, PASSWORD);
        var trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trusted.init(keys);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        return context;
    }

    /** Puts whole messages into the queue. */
    private final class Listener implements WebSocket.Listener {
        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence part, boolean last) {
            message.append(part);
            if (last) {
                received.add(message.toString());
                message.setLength(0);
            }
            socket.request(1);
            return null;
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int code, String reason) {
            received.add("closed with " + code + " " + reason);
            return null;
        }

        @Override
        public void onError(WebSocket socket, Throwable error) {
            received.add("failed: " + error);
        }
    }

    private void send(String text) throws Exception {
        client.sendText(text, true).get(10, TimeUnit.SECONDS);
    }

    private String next() throws InterruptedException {
        String text = received.poll(10, TimeUnit.SECONDS);
        assertTrue(text != null, "nothing came");
        return text;
    }

    @Test
    void longMessagesGoBothWaysWhole() throws Exception {
        send("[\"1\",\"1\",\"safe\",\"phx_join\",{}]");
        next();
        String payload = "{\"text\":\"" + "x".repeat(1_000_000) + "\"}";
        for (int n = 0; n < 3; n++) {
            send("[\"1\",\"" + n + "\",\"safe\",\"echo\"," + payload + "]");
        }

        for (int n = 0; n < 3; n++) {
            assertEquals(
                    "[\"1\",\"" + n + "\",\"safe\",\"phx_reply\",{\"status\":\"ok\",\"response\":" + payload + "}]",
                    next());
        }
    }

    @Test
    void manyShortMessagesInOneRecordAreAllRead() throws Exception {
        send("[\"1\",\"1\",\"safe\",\"phx_join\",{}]");
        next();
        for (int n = 0; n < 2_000; n++) {
            send("[\"1\",\"" + n + "\",\"safe\",\"echo\",{}]");
        }

        for (int n = 0; n < 2_000; n++) {
            assertTrue(next().startsWith("[\"1\",\"" + n + "\""));
        }
    }

    @Channel("safe")
    static final class SafeChannel {
        @Join
        void join() {}

        @HandleIn
        Map<String, Object> echo(Map<String, Object> payload) {
            return payload;
        }
    }

    @UserSocket(path = "/socket", channels = SafeChannel.class)
    static final class SafeSocket {}
}
