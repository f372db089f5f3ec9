package dev.antiphon.howto.guice;

import dev.antiphon.Broadcaster;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** A service that channels share, and that broadcasts. */
@Singleton
final class Greetings {
    private final Broadcaster broadcaster;

    @Inject
    Greetings(Broadcaster broadcaster) {
        this.broadcaster = broadcaster;
    }

    String greet(String name) {
        return "Hello " + name;
    }

    void announce(String roomId, String text) {
        RoomChannelTopic.of(broadcaster, roomId).broadcast().announced(new Text(text));
    }
}
