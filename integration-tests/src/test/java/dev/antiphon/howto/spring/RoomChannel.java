package dev.antiphon.howto.spring;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

// @start region="channel"
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE) // one instance per join
@Channel(value = "room:{roomId}", sends = RoomEvents.class)
final class RoomChannel {
    private final Greetings greetings; // a singleton, shared by all

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
