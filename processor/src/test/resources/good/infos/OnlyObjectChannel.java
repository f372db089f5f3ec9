package infos;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleInfo;
import dev.antiphon.annotation.Join;

/** Every message in one method. */
@Channel("objects")
final class OnlyObjectChannel {
    @Join
    void join() {}

    @HandleInfo
    void any(Object message) {}
}
