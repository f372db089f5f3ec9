/**
 * Phoenix Channels for Java, compiled. A whole program:
 *
 * <pre>{@code
 * interface RoomEvents { // what the server sends: a method per event
 *     void said(Message message);
 * }
 *
 * record Message(String text) {}
 *
 * @Channel(value = "room:{roomId}", sends = RoomEvents.class)
 * final class RoomChannel { // one instance per join
 *     @Join
 *     void join() {}
 *
 *     @HandleIn // the client pushes "say", and everybody in the room gets "said"
 *     void say(Message message, ChannelSocket<RoomEvents> socket) {
 *         socket.broadcast().said(message);
 *     }
 * }
 *
 * @UserSocket(path = "/socket", channels = RoomChannel.class) // the routing table
 * final class RoomSocket {}
 *
 * final class Main {
 *     public static void main(String[] args) {
 *         var endpoint = RoomSocketEndpoint.of(new RoomSocket(), RoomChannel::new); // generated
 *         Antiphon.server(endpoint).port(4000).start();
 *     }
 * }
 * }</pre>
 *
 * <p>and a client of it, in JavaScript with phoenix.js:
 *
 * <pre>{@code
 * const socket = new Socket("ws://localhost:4000/socket");
 * socket.connect();
 * const room = socket.channel("room:lobby");
 * room.on("said", ({ text }) => console.log(text));
 * room.join();
 * room.push("say", { text: "hello" });
 * }</pre>
 *
 * <p>This module has the annotations, and needs nothing. {@code ChannelSocket}, {@code Antiphon} and what else a
 * channel's code holds is in the runtime, in the packages {@code dev.antiphon} and {@code dev.antiphon.server}.
 */
module dev.antiphon.annotation {
    requires static org.jspecify;

    exports dev.antiphon.annotation;
}
