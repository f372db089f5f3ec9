package packages.rooms;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.TopicParam;

/** What is generated of it can be named everywhere. */
@Channel(value = "public:{id}", sends = PublicEvents.class)
public final class PublicChannel {
    @Join
    void join(@TopicParam long id) {}
}
