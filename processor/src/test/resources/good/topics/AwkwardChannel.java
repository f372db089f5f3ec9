package topics;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.TopicParam;
import java.util.UUID;

/** Names that generated code has uses for itself. */
@Channel(value = "awkward:{topic}:{in}:{factory}:{channel}:{broadcaster}", sends = Ticks.class)
final class AwkwardChannel {
    @Join
    void join(
            @TopicParam String topic,
            @TopicParam UUID in,
            @TopicParam Color factory,
            @TopicParam long channel,
            @TopicParam String broadcaster) {}
}
