package dev.antiphon.browser;

import dev.antiphon.node.NodeScripts;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.function.Executable;

/** A script of {@code browser/}, run by Node.js with the address of a chat. */
final class BrowserScript {
    private static final NodeScripts SCRIPTS = NodeScripts.in("browser");

    private BrowserScript() {}

    /** Where they write pictures. */
    static Path pictures() {
        return Path.of("target", "pictures").toAbsolutePath();
    }

    /** Runs it; where it asks for a restart of the server, that is done before it goes on. */
    static void run(String name, String address, Executable restart) throws Throwable {
        SCRIPTS.need("Chromium", System.getenv().getOrDefault("CHROMIUM", "chromium"), "--version");
        Files.createDirectories(pictures());
        SCRIPTS.run(name, restart, address, pictures().toString());
    }
}
