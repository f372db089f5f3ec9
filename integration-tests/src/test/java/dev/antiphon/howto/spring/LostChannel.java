package dev.antiphon.howto.spring;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import org.springframework.stereotype.Component;

/** The trap: Spring makes one instance of it, for all joins. */
@Component
@Channel("lost")
final class LostChannel {
    @Join
    void join() {}

    @HandleIn
    Text ping() {
        return new Text("still here");
    }
}
