package dev.antiphon.node;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;

/** The scripts of one folder, which lies beside {@code src}. */
public final class NodeScripts {
    private final Path folder;
    private final NodePackages packages;

    private NodeScripts(Path folder) {
        this.folder = folder;
        this.packages = new NodePackages(folder);
    }

    /** Those of a folder. */
    public static NodeScripts in(String folder) {
        return new NodeScripts(Path.of(folder).toAbsolutePath());
    }

    /** Skips the test where a program that the scripts need does not run; under {@code ./verify} the test fails. */
    public void need(String what, String... command) throws IOException, InterruptedException {
        packages.need(what, command);
    }

    /**
     * Runs one of them with what it imports installed, and expects it to succeed.
     *
     * @param wishes what is done, before the script goes on, when it prints a line such as {@code "restart the server"}
     * @return what it printed
     */
    public String run(String name, Map<String, Executable> wishes, String... arguments) throws Throwable {
        Process process = start(name, arguments);
        String output = converse(process, wishes);
        if (!process.waitFor(10, TimeUnit.SECONDS) || process.exitValue() != 0) {
            process.destroyForcibly();
            fail(name + ".mjs " + List.of(arguments) + " failed:\n" + output);
        }
        return output;
    }

    /** Starts one of them with what it imports installed. */
    public Process start(String name, String... arguments) throws IOException, InterruptedException {
        packages.ensureInstalled();
        return new ProcessBuilder(Stream.concat(Stream.of("node", name + ".mjs"), Stream.of(arguments))
                        .toList())
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
    }

    private static String converse(Process process, Map<String, Executable> wishes) throws Throwable {
        var output = new StringBuilder();
        BufferedReader lines = process.inputReader();
        try (Writer answers = process.outputWriter()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (wishes.containsKey(line)) {
                    wishes.get(line).execute();
                    answers.write("done\n");
                    answers.flush();
                } else {
                    output.append(line).append('\n');
                }
            }
        }
        return output.toString();
    }
}
