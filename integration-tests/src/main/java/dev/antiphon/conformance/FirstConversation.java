package dev.antiphon.conformance;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * A conversation of the server with itself before it says that it listens. The first join of a JVM loads the classes of
 * everything on its way, for longer than a recorded scenario waits for frames.
 */
final class FirstConversation implements WebSocket.Listener {
    private static final String[] PUSHES = {
        "[null,\"1\",\"phoenix\",\"heartbeat\",{}]",
        "[\"2\",\"2\",\"room:first\",\"phx_join\",{\"mode\":\"reply\"}]",
        "[\"2\",\"3\",\"room:first\",\"echo\",{\"a\":[1,\"b\"]}]",
        "[\"2\",\"4\",\"room:first\",\"techo\",{\"p\":\"c\"}]",
        "[\"2\",\"5\",\"room:first\",\"broadcast_reply\",{}]",
        "[\"2\",\"6\",\"room:first\",\"phx_leave\",{}]"
    };

    /** A frame for each push, and the broadcast. */
    private final CountDownLatch frames = new CountDownLatch(PUSHES.length + 1);

    private FirstConversation() {}

    /** Holds it, and waits for its frames a while at most: it changes nothing but how soon later ones come. */
    static void with(int port) throws InterruptedException {
        var conversation = new FirstConversation();
        WebSocket socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create("ws://127.0.0.1:" + port + "/socket/websocket?vsn=2.0.0"), conversation)
                .join();
        for (String push : PUSHES) {
            socket.sendText(push, true).join();
        }
        conversation.frames.await(5, TimeUnit.SECONDS);
        socket.sendClose(WebSocket.NORMAL_CLOSURE, "").join();
    }

    @Override
    public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
        frames.countDown();
        return WebSocket.Listener.super.onText(socket, text, last);
    }
}
