package dev.antiphon.client;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.Map;
import java.util.function.Consumer;

/**
 * One WebSocket connection. What the server sends goes to a listener, on a thread of its own; what is sent
 * may be any bytes.
 */
public final class RawWebSocket implements AutoCloseable {
    private final Socket socket;
    private final String head;

    private RawWebSocket(Socket socket, String head) {
        this.socket = socket;
        this.head = head;
    }

    /**
     * Connects to a port of this machine.
     *
     * @param target path and query
     * @param headers more headers of the handshake
     * @throws RefusedException if the answer is not 101
     */
    public static RawWebSocket open(
            int port, String target, Map<String, String> headers, Consumer<? super Received> listener)
            throws IOException {
        return over(new Socket(InetAddress.getLoopbackAddress(), port), target, headers, listener);
    }

    /** Opens one over a connection that is there already, such as one of TLS; the same otherwise. */
    public static RawWebSocket over(
            Socket socket, String target, Map<String, String> headers, Consumer<? super Received> listener)
            throws IOException {
        try {
            socket.setTcpNoDelay(true);
            var opened = new RawWebSocket(socket, Handshake.perform(socket, target, headers));
            var reader = new MessageReader(new DataInputStream(socket.getInputStream()), opened::sendBytes);
            var thread = new Thread(() -> opened.read(reader, listener), "test client");
            thread.setDaemon(true);
            thread.start();
            return opened;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    /** The answer to the handshake: status line and headers. */
    public String head() {
        return head;
    }

    public void sendText(String text) {
        sendBytes(FrameBytes.text(text));
    }

    public void sendBinary(byte[] bytes) {
        sendBytes(FrameBytes.masked(FrameBytes.FIN | FrameBytes.BINARY, bytes));
    }

    /** Begins to close; the server's answer comes to the listener. */
    public void sendClose(int code) {
        byte[] payload = {(byte) (code >> 8), (byte) code};
        sendBytes(FrameBytes.masked(FrameBytes.FIN | FrameBytes.CLOSE, payload));
    }

    /** Sends bytes as they are, whether they are a frame or not. */
    public synchronized void sendBytes(byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Drops the TCP connection, with a reset and without a close frame. */
    public void drop() {
        try {
            if (!socket.isClosed()) {
                socket.setSoLinger(true, 0);
            }
        } catch (SocketException e) {
            // closed meanwhile, by the reader
        }
        closeSocket();
    }

    @Override
    public void close() {
        drop();
    }

    private void read(MessageReader reader, Consumer<? super Received> listener) {
        Received received;
        do {
            received = reader.next();
            listener.accept(received);
        } while (!(received instanceof Received.Closed));
        closeSocket();
    }

    private void closeSocket() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
