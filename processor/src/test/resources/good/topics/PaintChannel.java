package topics;

import dev.antiphon.ChannelSocket;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.NoEvents;
import dev.antiphon.annotation.TopicParam;

/** An enum; nothing literal before it. */
@Channel("{color}:paint")
final class PaintChannel {
    @Join
    void join(@TopicParam Color color, ChannelSocket<NoEvents> socket) {}
}
