package dev.antiphon.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The example as a process of its own, so that it can be stopped and started as an operator does. */
public final class ChatProcess implements AutoCloseable {
    private static final String ADDRESS = "The chat is at ";

    private final Process process;
    private final String address;

    private ChatProcess(Process process, String address) {
        this.process = process;
        this.address = address;
    }

    /** Starts it by its main class; returns when it serves. Port 0 means a free one. */
    public static ChatProcess start(String main, String port) throws IOException {
        return start(System.getProperty("java.class.path"), main, port);
    }

    /** Starts it with another class path, and with options in front of its main class. */
    public static ChatProcess start(String classPath, String... command) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        List<String> whole = Stream.concat(Stream.of(java, "-cp", classPath), Stream.of(command))
                .toList();
        Process process = new ProcessBuilder(whole).redirectErrorStream(true).start();
        return new ChatProcess(process, awaitAddress(process));
    }

    public String address() {
        return address;
    }

    public String port() {
        return String.valueOf(URI.create(address).getPort());
    }

    /** Asks it to stop, as a service supervisor would, and waits until it is gone. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("the example did not stop within 20 s of SIGTERM");
            }
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted while the example stops", e);
        }
    }

    private static String awaitAddress(Process process) throws IOException {
        var output = new StringBuilder();
        BufferedReader lines = process.inputReader();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            output.append(line).append('\n');
            if (line.startsWith(ADDRESS)) {
                drain(lines);
                return line.substring(ADDRESS.length());
            }
        }
        throw new AssertionError("the example ended without serving:\n" + output);
    }

    /** So that a full pipe never holds the server up. */
    private static void drain(BufferedReader lines) {
        var thread =
                new Thread(() -> lines.lines().forEach(line -> System.err.println("chat: " + line)), "chat output");
        thread.setDaemon(true);
        thread.start();
    }
}
