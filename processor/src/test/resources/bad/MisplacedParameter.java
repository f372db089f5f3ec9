package bad;

import dev.antiphon.*;
import dev.antiphon.annotation.*;

@Channel(value = "room:{roomId}", sends = RoomEvents.class)
final class RoomChannel {
    @Join
    // error: [Antiphon/MisplacedParameter] SocketRef<User, User> ref cannot be bound in @Join.
    // cure: Return CompletionStage<Reply<T, E>> to answer a join later.
    //                              ^
    // error: [Antiphon/MisplacedParameter] @Event String event cannot be bound in @Join.
    // cure: Take it away: no event leads to @Join.
    //                                                 ^
    void join(SocketRef<User, User> ref, @Event String event) {}

    @HandleIn
    // error: [Antiphon/MisplacedParameter] ConnectInfo info cannot be bound in @HandleIn.
    // cure: Take it in @Join, and keep in a field what is needed of it.
    //                    ^
    // error: [Antiphon/MisplacedParameter] StopReason reason cannot be bound in @HandleIn.
    // cure: Take it in @Terminate. A ChannelDown in @HandleInfo tells why a monitored channel ended.
    //                                     ^
    void move(ConnectInfo info, StopReason reason) {}

    @HandleOut("closed")
    // error: [Antiphon/MisplacedParameter] SocketRef<User, User> ref cannot be bound in @HandleOut.
    // cure: Nothing waits for a reply here: push instead, or keep the SocketRef of a @HandleIn in a field.
    //                                ^
    void closed(SocketRef<User, User> ref) {}

    @HandleInfo
    // error: [Antiphon/MisplacedParameter] StopReason reason cannot be bound in @HandleInfo.
    // cure: Take it in @Terminate. A ChannelDown in @HandleInfo tells why a monitored channel ended.
    //                   ^
    void down(StopReason reason) {}
}

interface RoomEvents {
    void closed();
}

record User(String name) {}
