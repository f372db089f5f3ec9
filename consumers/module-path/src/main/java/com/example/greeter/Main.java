package com.example.greeter;

import dev.antiphon.server.Antiphon;

/** Starts a server, talks to it, and ends: with the status 0 only if it was answered as it should be. */
final class Main {
    private Main() {}

    public static void main(String[] args) throws InterruptedException {
        var endpoint = GreeterSocketEndpoint.of(new GreeterSocket(), GreeterChannel::new);
        var server = Antiphon.server(endpoint).port(0).start();
        try {
            var client = new Client(server.port());
            client.send("[\"1\",\"1\",\"greeter:fr\",\"phx_join\",{}]");
            client.expect("[\"1\",\"1\",\"greeter:fr\",\"phx_reply\",{\"status\":\"ok\",\"response\":{}}]");
            client.send("[\"1\",\"2\",\"greeter:fr\",\"greet\",{\"name\":\"Ann\"}]");
            client.expect("[null,null,\"greeter:fr\",\"greeted\",{\"text\":\"Bonjour, Ann\"}]");
            client.expect(
                    "[\"1\",\"2\",\"greeter:fr\",\"phx_reply\",{\"status\":\"ok\",\"response\":{\"text\":\"Bonjour, Ann\"}}]");
        } finally {
            server.stop();
        }
        System.out.println("greeted by " + Main.class.getModule());
        System.exit(0); // the client's threads need not end first
    }
}
