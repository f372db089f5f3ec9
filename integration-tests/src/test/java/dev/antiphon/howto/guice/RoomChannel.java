package dev.antiphon.howto.guice;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import jakarta.inject.Inject;

// @start region="channel"
@Channel(value = "room:{roomId}", sends = RoomEvents.class) // without a scope: a new instance each time
final class RoomChannel {
    private final Greetings greetings; // @Singleton

    @Inject
    RoomChannel(Greetings greetings) {
        this.greetings = greetings;
    }

    @Join
    void join() {}

    @HandleIn
    Text greet(Text name) {
        return new Text(greetings.greet(name.text()));
    }
}
// @end
