package replies;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Event;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;

/** One handler for all events. */
@Channel("echo")
final class CatchAllChannel {
    @Join
    Answer join() {
        return new Answer("welcome");
    }

    @HandleIn("*")
    Answer any(Question question, @Event String event) {
        return new Answer(event + question.text());
    }
}
