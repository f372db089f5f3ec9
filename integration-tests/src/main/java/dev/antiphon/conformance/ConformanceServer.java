package dev.antiphon.conformance;

import dev.antiphon.PubSub;
import dev.antiphon.server.Antiphon;
import dev.antiphon.server.AntiphonServer;

/** The server that the recorded scenarios talk to, as a program. */
public final class ConformanceServer {
    private ConformanceServer() {}

    /**
     * Starts it and says so on the standard output.
     *
     * @param args the port
     * @throws InterruptedException if told to end while it starts
     */
    public static void main(String[] args) throws InterruptedException {
        if (args.length != 1 || !args[0].matches("\\d{1,5}")) {
            System.err.println("usage: conformance-server PORT");
            System.exit(2);
        }
        AntiphonServer server = start(Integer.parseInt(args[0]));
        FirstConversation.with(server.port());
        System.out.println("listening on " + server.port());
    }

    /**
     * Starts it within this process.
     *
     * @param port the port, 0 for a free one
     * @return the running server
     */
    public static AntiphonServer start(int port) {
        var pubsub = PubSub.local();
        var terminations = new TerminationLog();
        var endpoint = ConformanceSocketEndpoint.of(
                new ConformanceSocket(),
                () -> new RoomChannel(terminations),
                () -> new NonBlockingRoomChannel(terminations),
                LobbyChannel::new,
                () -> new AdminChannel(pubsub, terminations));
        return Antiphon.server(endpoint).pubsub(pubsub).port(port).start();
    }
}
