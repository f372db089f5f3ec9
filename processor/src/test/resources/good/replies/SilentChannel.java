package replies;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Event;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import java.io.IOException;

/** Takes everything, answers nothing. */
@Channel("silent")
final class SilentChannel {
    @Join
    void join() throws IOException {}

    @HandleIn("*")
    void any(@Event String event) {}
}
