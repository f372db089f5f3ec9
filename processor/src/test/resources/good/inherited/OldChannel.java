package inherited;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Join;

/** As a whole on its way out. */
@Deprecated
@Channel(value = "old", sends = WordEvents.class)
final class OldChannel {
    @Join
    void join() {}
}
