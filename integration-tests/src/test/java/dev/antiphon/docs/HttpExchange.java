package dev.antiphon.docs;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A request and its answer, as a document shows them in a block of http with a blank line between.
 *
 * @param request the request's lines
 * @param answer the answer's lines, its body's last
 */
record HttpExchange(List<String> request, Set<String> answer) {
    private static final Pattern LENGTH = Pattern.compile("(?i)Content-Length: (\\d+)");
    private static final int PATIENCE_MILLIS = 10_000;

    /** Those of a document. */
    static List<HttpExchange> in(Document document) {
        return document.blocks().stream()
                .filter(block -> block.language().equals("http"))
                .map(block -> block.text().split("\n\n", 2))
                .map(parts -> new HttpExchange(parts[0].lines().toList(), lines(parts[1])))
                .toList();
    }

    /** What a server answers to the request: its lines, but for those that are never the same or say nothing. */
    Set<String> answerOf(int port) throws IOException {
        return lines(textOf(port));
    }

    private String textOf(int port) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            String text = request.stream().map(line -> line + "\r\n").collect(Collectors.joining("", "", "\r\n"));
            socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            InputStream in = socket.getInputStream();
            var answer = new StringBuilder();
            while (answer.indexOf("\r\n\r\n") < 0) {
                answer.append((char) in.read());
            }
            var length = LENGTH.matcher(answer);
            int body = length.find() ? Integer.parseInt(length.group(1)) : 0;
            return answer + new String(in.readNBytes(body), StandardCharsets.UTF_8);
        }
    }

    /** Headers in any order. */
    private static Set<String> lines(String text) {
        return Arrays.stream(text.split("\r?\n"))
                .filter(line -> !line.isBlank() && !line.matches("(?i)(date|content-length): .*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
