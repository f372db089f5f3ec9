package bad;

import dev.antiphon.annotation.*;

@Channel("lobby")
final class LobbyChannel {
    @Join
    // error: [Antiphon/NoTopicParams] @TopicParam String roomId matches no parameter of "lobby", which has none.
    // cure: Write the pattern with a {roomId} in it, such as "lobby:{roomId}", or take the parameter away.
    //                           ^
    void join(@TopicParam String roomId) {}
}
