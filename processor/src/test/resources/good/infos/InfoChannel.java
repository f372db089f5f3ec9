package infos;

import dev.antiphon.ChannelDown;
import dev.antiphon.ChannelSocket;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleInfo;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.NoEvents;
import dev.antiphon.annotation.Terminate;
import dev.antiphon.annotation.TopicParam;

/** Messages by their types, the most specific first. */
@Channel("info:{id}")
class InfoChannel {
    @Join
    void join() {}

    @HandleInfo
    void shape(Shape shape) {}

    @HandleInfo
    void circle(Circle circle, ChannelSocket<NoEvents> socket) {}

    @HandleInfo
    void message(Message message, @TopicParam String id) throws Exception {}

    @HandleInfo
    void down(ChannelDown down) {}

    @Terminate
    void end() {}
}
