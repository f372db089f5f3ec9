package bad;

import dev.antiphon.annotation.*;

@Channel("room:{roomId}")
final class RoomChannel {
    @Join
    void join() {}

    // error: [Antiphon/ParameterOutsideHandler] @TopicParam String roomId is never bound: title(String, String) is no handler.
    // cure: Annotate title(String, String) with what it is to be called for, such as @HandleIn, or take @TopicParam away.
    //         ^
    // error: [Antiphon/ParameterOutsideHandler] @Event String event is never bound: title(String, String) is no handler.
    // cure: Annotate title(String, String) with what it is to be called for, such as @HandleIn, or take @Event away.
    //                                    ^
    void title(@TopicParam String roomId, @Event String event) {}
}
