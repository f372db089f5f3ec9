package topics;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.TopicParam;

/** A number alone. */
@Channel("{number}")
final class NumberChannel {
    @Join
    void join(@TopicParam int number) {}
}
