package dev.antiphon.howto.nginx;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** An nginx that runs with the documents' configuration, on ports and with files of the test's. */
final class Nginx implements AutoCloseable {
    private static final Path CONFIGURATION = Path.of("..", "docs", "deploy", "nginx.conf");

    private final Process process;
    private final int plainPort;
    private final int tlsPort;

    private Nginx(Process process, int plainPort, int tlsPort) {
        this.process = process;
        this.plainPort = plainPort;
        this.tlsPort = tlsPort;
    }

    /** Where it is installed, nothing where it is not. */
    static Optional<Path> program() {
        String path = System.getenv().getOrDefault("PATH", "") + File.pathSeparator + "/usr/sbin";
        return Arrays.stream(path.split(File.pathSeparator))
                .map(folder -> Path.of(folder, "nginx"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /**
     * Starts it in front of a server, and waits until it listens.
     *
     * @param changes what else of the configuration is changed, each text by another
     */
    static Nginx start(Path program, Path folder, int serverPort, Certificate certificate, Map<String, String> changes)
            throws IOException {
        int plainPort = freePort();
        int tlsPort = freePort();
        Map<String, String> all = new LinkedHashMap<>(changes);
        all.put("listen 80;", "listen 127.0.0.1:" + plainPort + ";");
        all.put("listen 443 ssl;", "listen 127.0.0.1:" + tlsPort + " ssl;");
        all.put("server 127.0.0.1:4000;", "server 127.0.0.1:" + serverPort + ";");
        all.put("/etc/ssl/certs/chat.example.pem", certificate.file().toString());
        all.put("/etc/ssl/private/chat.example.key", certificate.keyFile().toString());
        all.put("/var/log/nginx/chat.example.log", folder.resolve("access.log").toString());
        Path configuration = Files.writeString(folder.resolve("nginx.conf"), changed(all));
        Path errors = folder.resolve("error.log");
        String globals = "daemon off; pid " + folder.resolve("nginx.pid") + "; error_log " + errors + " warn;";
        Path output = folder.resolve("output.log");
        Process process = new ProcessBuilder(
                        program.toString(), "-c", configuration.toString(), "-e", errors.toString(), "-g", globals)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        var nginx = new Nginx(process, plainPort, tlsPort);
        nginx.awaitListening(output);
        return nginx;
    }

    int plainPort() {
        return plainPort;
    }

    int tlsPort() {
        return tlsPort;
    }

    @Override
    public void close() {
        process.destroy();
        try {
            assertTrue(process.waitFor(10, TimeUnit.SECONDS), "nginx did not stop");
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted while nginx stops", e);
        }
    }

    private static String changed(Map<String, String> changes) throws IOException {
        String text = Files.readString(CONFIGURATION);
        for (Map.Entry<String, String> change : changes.entrySet()) {
            assertTrue(text.contains(change.getKey()), "the configuration has no \"" + change.getKey() + "\"");
            text = text.replace(change.getKey(), change.getValue());
        }
        return text;
    }

    private void awaitListening(Path output) throws IOException {
        Awaitility.await().until(() -> !process.isAlive() || answers(tlsPort) && answers(plainPort));
        assertTrue(process.isAlive(), "nginx did not start: " + Files.readString(output));
    }

    private static boolean answers(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException e) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
