package topics;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Join;

/** Everything else, its rest unused. */
@Channel("*")
final class AnyChannel {
    @Join
    void join() {}
}
