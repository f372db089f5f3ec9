package dev.antiphon.browser;

import dev.antiphon.node.NodeScripts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.function.Executable;

/** A Chromium, and the scripts of {@code browser/} that tell what people do in it. */
final class Browser implements AutoCloseable {
    private static final NodeScripts SCRIPTS = NodeScripts.in("browser");

    private final Process process;
    private final String address;

    private Browser(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it. Without Chromium or npm the test is skipped, save under {@code ./verify}. */
    static Browser start() throws IOException, InterruptedException {
        SCRIPTS.need("Chromium", System.getenv().getOrDefault("CHROMIUM", "chromium"), "--version");
        Process process = SCRIPTS.start("browser");
        String address = process.inputReader().readLine();
        if (address == null || !address.startsWith("ws:")) {
            throw new AssertionError("Chromium does not start: " + address);
        }
        return new Browser(process, address);
    }

    /** Where scripts write pictures. */
    static Path pictures() {
        return Path.of("target", "pictures").toAbsolutePath();
    }

    /** Runs a script; what it asks for, such as {@code "restart the server"}, is done before it goes on. */
    void run(String script, String chat, Map<String, Executable> wishes) throws Throwable {
        SCRIPTS.run(script, wishes, chat, pictures().toString(), address);
    }

    @Override
    public void close() throws IOException {
        process.outputWriter().close();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("Chromium did not end within 20 s");
            }
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted while Chromium ends", e);
        }
    }
}
