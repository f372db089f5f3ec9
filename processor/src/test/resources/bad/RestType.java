package bad;

import dev.antiphon.annotation.*;

@Channel("room:*")
final class RoomChannel {
    @Join
    // error: [Antiphon/RestType] @TopicParam int number takes what * matches, which is text.
    // cure: Write @TopicParam String number, and convert it in the method.
    //                        ^
    void join(@TopicParam int number) {}
}
