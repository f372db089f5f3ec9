package infos;

import dev.antiphon.Broadcast;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleInfo;
import dev.antiphon.annotation.Join;

/** Every message, and every broadcast that it subscribes to. */
@Channel("everything")
final class EverythingChannel {
    @Join
    void join() {}

    @HandleInfo
    void any(Object message) {}

    @HandleInfo
    void circle(Circle circle) {}

    @HandleInfo
    void on(Broadcast broadcast) {}
}
