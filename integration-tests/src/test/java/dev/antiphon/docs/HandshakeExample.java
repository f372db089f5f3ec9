package dev.antiphon.docs;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A proper handshake but for one thing, written as that thing: a method, a version of HTTP, a target, a query or a header. */
final class HandshakeExample {
    private final Map<String, String> headers = new LinkedHashMap<>(Map.of(
            "Host",
            "localhost:4000",
            "Upgrade",
            "websocket",
            "Connection",
            "Upgrade",
            "Sec-WebSocket-Key",
            "dGhlIHNhbXBsZSBub25jZQ==",
            "Sec-WebSocket-Version",
            "13"));
    private String method = "GET";
    private String target = "/socket/websocket?vsn=2.0.0";
    private String version = "HTTP/1.1";

    private HandshakeExample() {}

    static HandshakeExample of(String written) {
        var example = new HandshakeExample();
        if (written.startsWith("?")) {
            example.target = "/socket/websocket" + written;
        } else if (written.startsWith("/")) {
            example.target = written;
        } else if (written.startsWith("HTTP/")) {
            example.version = written;
        } else if (written.contains(": ")) {
            String[] header = written.split(": ", 2);
            example.headers.put(header[0], header[1]);
        } else {
            example.method = written;
        }
        return example;
    }

    /** Status and body of the answer. */
    String answerOf(int port) throws IOException {
        List<String> request = new ArrayList<>();
        request.add(method + " " + target + " " + version);
        headers.forEach((name, value) -> request.add(name + ": " + value));
        Set<String> answer = new HttpExchange(request, Set.of()).answerOf(port);
        String status = answer.stream()
                .filter(line -> line.startsWith("HTTP/"))
                .findFirst()
                .orElseThrow();
        String body = answer.stream()
                .filter(line -> !line.startsWith("HTTP/") && !line.matches("[\\w-]+: .*"))
                .collect(Collectors.joining("\n"));
        return status.split(" ")[1] + " " + body;
    }
}
