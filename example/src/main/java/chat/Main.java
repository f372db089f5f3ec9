package chat;

import dev.antiphon.PubSub;
import dev.antiphon.server.Antiphon;
import java.time.Clock;

/** Starts the chat: on port 4000, or the one given as argument or in the environment as {@code PORT}. */
final class Main {
    private Main() {}

    /**
     * Starts it.
     *
     * @param args the port, or nothing
     */
    public static void main(String[] args) {
        var pubsub = PubSub.local(); // a Broadcaster that exists before the server: services may broadcast
        var rooms = new Rooms(pubsub, Clock.systemUTC());
        var chat = ChatSocketEndpoint.of( // generated; a forgotten channel does not compile
                new ChatSocket(new Users()), () -> new RoomChannel(rooms), () -> new LobbyChannel(rooms));
        var server = Antiphon.server(chat)
                .pubsub(pubsub)
                .port(port(args))
                .staticFiles("web") // from the class path
                .start();
        System.out.println("The chat is at " + server.url());
    }

    private static int port(String[] args) {
        String text = args.length > 0 ? args[0] : System.getenv().getOrDefault("PORT", "4000");
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("the port must be a number, but it is \"" + text + "\"", e);
        }
    }
}
