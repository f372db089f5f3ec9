package bad;

import dev.antiphon.*;
import dev.antiphon.annotation.*;
import java.util.Optional;

@Channel("room:{roomId}")
final class RoomChannel {
    @Join
    // error: [Antiphon/UnboundParameter] Object request is bound to nothing.
    // cure: Here can stand: a payload, @TopicParam, ChannelSocket, ConnectInfo.
    //               ^
    void join(Object request) {}

    @HandleIn
    // error: [Antiphon/UnboundParameter] Optional<User> user is bound to nothing.
    // cure: Here can stand: a payload, @TopicParam, ChannelSocket, SocketRef, @Event String.
    //                       ^
    // error: [Antiphon/UnboundParameter] double x is bound to nothing.
    // cure: Here can stand: a payload, @TopicParam, ChannelSocket, SocketRef, @Event String.
    //                                    ^
    // error: [Antiphon/UnboundParameter] ChannelRef other is bound to nothing.
    // cure: Here can stand: a payload, @TopicParam, ChannelSocket, SocketRef, @Event String.
    //                                                  ^
    void move(Optional<User> user, double x, ChannelRef other) {}

    @HandleInfo
    // error: [Antiphon/ValueWithoutTopicParam] int count is bound to nothing: it is neither a part of the topic nor a payload.
    // cure: Write @TopicParam int count for a part of the topic, or a record with it for the payload.
    //                       ^
    void tick(Tick tick, int count) {}

    @Terminate
    // error: [Antiphon/UnboundParameter] Throwable cause is bound to nothing.
    // cure: Here can stand: StopReason, @TopicParam, ChannelSocket.
    //                  ^
    void left(Throwable cause) {}
}

record User(String name) {}

record Tick() {}
