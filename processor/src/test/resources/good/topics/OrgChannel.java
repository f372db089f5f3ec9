package topics;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.TopicParam;

/** A segment, and the rest. */
@Channel(value = "org:{org}:*", sends = Ticks.class)
final class OrgChannel {
    @Join
    void join(@TopicParam String path, @TopicParam String org) {}
}
