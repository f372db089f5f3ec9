package dev.antiphon.clients;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import kotlin.Unit;
import okhttp3.OkHttpClient;
import org.awaitility.Awaitility;
import org.phoenixframework.Channel;
import org.phoenixframework.Defaults;
import org.phoenixframework.Message;
import org.phoenixframework.Push;
import org.phoenixframework.Socket;

/** A socket of JavaPhoenixClient, and waiting for what it calls back. */
final class JavaClient implements AutoCloseable {
    private static final long TIMEOUT_MILLIS = 10_000;

    private final OkHttpClient http = new OkHttpClient();
    private final AtomicInteger connections = new AtomicInteger();
    private final Socket socket;

    JavaClient(int port) {
        socket = new Socket(
                "ws://localhost:" + port + "/socket/websocket",
                Map.of(),
                "2.0.0",
                Defaults.INSTANCE.getEncode(),
                Defaults.INSTANCE.getDecode(),
                http);
        socket.onOpen(() -> {
            connections.incrementAndGet();
            return Unit.INSTANCE;
        });
        socket.connect();
    }

    /** How often it has connected. */
    int connections() {
        return connections.get();
    }

    /** A channel that has not joined. */
    Channel channel(String topic, Map<String, String> params) {
        return socket.channel(topic, params);
    }

    /** A channel that has joined a room. */
    Channel joined(String room) {
        Channel channel = channel("room:" + room, Map.of("password", "melon"));
        channel.join(TIMEOUT_MILLIS);
        Awaitility.await().until(channel::isJoined);
        return channel;
    }

    /** Asks to join; returns the answer. */
    static Message join(Channel channel) {
        return answer(channel.join(TIMEOUT_MILLIS));
    }

    /** Pushes, and waits for no answer. */
    static Push push(Channel channel, String event, Map<String, String> payload) {
        return channel.push(event, payload, TIMEOUT_MILLIS);
    }

    /** Pushes; returns the answer. */
    static Message call(Channel channel, String event, Map<String, String> payload) {
        return answer(push(channel, event, payload));
    }

    /** Asks to leave; returns the answer. */
    static Message leave(Channel channel) {
        return answer(channel.leave(TIMEOUT_MILLIS));
    }

    /** What comes under an event from now on. */
    static Queue<String> heard(Channel channel, String event) {
        var heard = new ConcurrentLinkedQueue<String>();
        channel.on(event, message -> {
            heard.add(message.getPayloadJson());
            return Unit.INSTANCE;
        });
        return heard;
    }

    /** Waits by what the push keeps: a hook that is set after the answer has begun to arrive can be passed over. */
    private static Message answer(Push push) {
        return Awaitility.await().until(push::getReceivedMessage, message -> message != null);
    }

    @Override
    public void close() {
        socket.disconnect(1000, "the test is over", () -> Unit.INSTANCE);
        http.dispatcher().executorService().shutdown();
        http.connectionPool().evictAll();
    }
}
