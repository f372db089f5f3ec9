package dev.antiphon.browser;

import dev.antiphon.node.NodeScripts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.function.Executable;

/** A script of {@code browser/}, run by Node.js with the address of a chat. */
final class BrowserScript {
    private static final NodeScripts SCRIPTS = NodeScripts.in("browser");

    private BrowserScript() {}

    /** Where they write pictures. */
    static Path pictures() {
        return Path.of("target", "pictures").toAbsolutePath();
    }

    /** Runs it; what it asks for, such as {@code "restart the server"}, is done before it goes on. */
    static void run(String name, String address, Map<String, Executable> wishes) throws Throwable {
        SCRIPTS.need("Chromium", System.getenv().getOrDefault("CHROMIUM", "chromium"), "--version");
        Files.createDirectories(pictures());
        SCRIPTS.run(name, wishes, address, pictures().toString());
    }
}
