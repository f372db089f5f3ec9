package chat;

import dev.antiphon.PubSub;
import dev.antiphon.server.Antiphon;

/** The chat for pictures: the example itself, but its messages are always of the same hours. */
final class PicturedChat {
    private PicturedChat() {}

    public static void main(String[] args) {
        var pubsub = PubSub.local();
        var rooms = new Rooms(pubsub, new StoryClock());
        var chat = ChatSocketEndpoint.of(
                new ChatSocket(new Users()), () -> new RoomChannel(rooms), () -> new LobbyChannel(rooms));
        var server = Antiphon.server(chat)
                .pubsub(pubsub)
                .port(Integer.parseInt(args[0]))
                .staticFiles("web")
                .start();
        System.out.println("The chat is at " + server.url());
    }
}
