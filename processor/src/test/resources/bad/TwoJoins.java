package bad;

import dev.antiphon.annotation.*;

@Channel("room:*")
final class RoomChannel {
    @Join
    void join() {}

    @Join
    // error: [Antiphon/TwoJoins] @Join joinAs(User) is the second: @Join join() is there already.
    // cure: Keep one: every join of the channel goes there.
    //   ^
    void joinAs(User user) {}
}

record User(String name) {}
