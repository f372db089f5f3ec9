package dev.antiphon.browser;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.function.Executable;

/** A script of {@code browser/}, run by Node.js with the address of a chat. */
final class BrowserScript {
    private static final Path FOLDER = Path.of("browser").toAbsolutePath();

    private BrowserScript() {}

    /** Where they write pictures. */
    static Path pictures() {
        return Path.of("target", "pictures").toAbsolutePath();
    }

    /** Runs it; where it asks for a restart of the server, that is done before it goes on. */
    static void run(String name, String address, Executable restart) throws Throwable {
        ensureReady();
        Files.createDirectories(pictures());
        Process process = new ProcessBuilder(
                        "node", name + ".mjs", address, pictures().toString())
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .start();
        var output = new StringBuilder();
        BufferedReader lines = process.inputReader();
        try (Writer answers = process.outputWriter()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                output.append(line).append('\n');
                if (line.equals("restart the server")) {
                    restart.execute();
                    answers.write("restarted\n");
                    answers.flush();
                }
            }
        }
        if (!process.waitFor(10, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            fail(name + ".mjs failed:\n" + output);
        }
    }

    /** Installs what the scripts import, once. Without npm or Chromium the tests are skipped, save under ./verify. */
    private static void ensureReady() throws IOException, InterruptedException {
        String cause = "";
        if (!Files.exists(FOLDER.resolve("node_modules/.package-lock.json"))) {
            cause = failure("npm ci", "npm", "ci", "--no-audit", "--no-fund", "--silent");
        }
        if (cause.isEmpty()) {
            cause = failure("Chromium", System.getenv().getOrDefault("CHROMIUM", "chromium"), "--version");
        }
        if (!cause.isEmpty() && "required".equals(System.getProperty("antiphon.browser"))) {
            fail(cause);
        } else if (!cause.isEmpty()) {
            abort(cause + " (./verify sets up what the browser tests need)");
        }
    }

    private static String failure(String what, String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(FOLDER.toFile())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes());
            return process.waitFor() == 0 ? "" : what + " failed: " + output;
        } catch (IOException e) {
            return what + " cannot be run: " + e.getMessage();
        }
    }
}
