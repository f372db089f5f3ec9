package dev.antiphon.client;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The HTTP request that opens a WebSocket, and its answer. */
final class Handshake {
    private Handshake() {}

    /** Returns the answer's head, up to the blank line. */
    static String perform(Socket socket, String target, Map<String, String> headers) throws IOException {
        var request = new StringBuilder("GET " + target + " HTTP/1.1\r\n");
        request.append("Host: localhost:").append(socket.getPort()).append("\r\n");
        request.append("Upgrade: websocket\r\nConnection: Upgrade\r\n");
        request.append("Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n");
        headers.forEach(
                (name, value) -> request.append(name).append(": ").append(value).append("\r\n"));
        socket.getOutputStream().write(request.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        String head = head(socket.getInputStream());
        int status = Integer.parseInt(head.split(" ", 3)[1]);
        if (status != 101) {
            throw new RefusedException(status, head);
        }
        return head;
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new EOFException("the connection ended within the handshake: " + head);
            }
            head.append((char) next);
        }
        return head.toString();
    }
}
