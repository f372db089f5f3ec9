package dev.antiphon.node;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the scripts of a folder need that is not in it: packages from npm, and programs. */
final class NodePackages {
    private final Path folder;

    NodePackages(Path folder) {
        this.folder = folder;
    }

    /** Installs what the lock file says, once. */
    void ensureInstalled() throws IOException, InterruptedException {
        if (!current()) {
            need("npm ci", "npm", "ci", "--no-audit", "--no-fund", "--silent");
        }
    }

    /** Runs a command. Where it cannot run or fails the test is skipped, save under {@code ./verify}, where it fails. */
    void need(String what, String... command) throws IOException, InterruptedException {
        String cause = failure(what, command);
        if (!cause.isEmpty() && "required".equals(System.getProperty("antiphon.browser"))) {
            fail(cause);
        } else if (!cause.isEmpty()) {
            abort(cause + " (./verify says or sets up what is needed)");
        }
    }

    private boolean current() throws IOException {
        Path installed = folder.resolve("node_modules/.package-lock.json");
        Path locked = folder.resolve("package-lock.json");
        return Files.exists(installed)
                && Files.getLastModifiedTime(installed).compareTo(Files.getLastModifiedTime(locked)) >= 0;
    }

    private String failure(String what, String... command) throws IOException, InterruptedException {
        try {
            Process process = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(process.getInputStream().readAllBytes());
            return process.waitFor() == 0 ? "" : what + " failed in " + folder + ": " + output;
        } catch (IOException e) {
            return what + " cannot be run: " + e.getMessage();
        }
    }
}
