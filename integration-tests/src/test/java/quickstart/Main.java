package quickstart;

import dev.antiphon.server.Antiphon;

final class Main {
    public static void main(String[] args) {
        var endpoint = RoomSocketEndpoint.of(new RoomSocket(), RoomChannel::new); // generated
        Antiphon.server(endpoint).port(4000).start();
    }
}
