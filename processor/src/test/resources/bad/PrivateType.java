package bad;

import dev.antiphon.*;
import dev.antiphon.annotation.*;
import java.util.List;
import java.util.concurrent.CompletionStage;

class Rooms {
    @Channel("room:*")
    // error: [Antiphon/PrivateType] HiddenChannel is private, so generated code cannot name it.
    // cure: Take private away: without a modifier it is visible in its package, and that is enough.
    //                   ^
    private static final class HiddenChannel {
        @Join
        void join() {}
    }

    @Channel(value = "shown", sends = Events.class)
    static final class ShownChannel {
        @Join
        // error: [Antiphon/PrivateType] Welcome is private, so generated code cannot name it.
        // cure: Take private away: without a modifier it is visible in its package, and that is enough.
        //                      ^
        // error: [Antiphon/PrivateType] Request is private, so generated code cannot name it.
        // cure: Take private away: without a modifier it is visible in its package, and that is enough.
        //                                   ^
        Reply<Welcome, Refusal> join(Request request) {
            return Reply.error(new Refusal());
        }

        @HandleIn
        // error: [Antiphon/PrivateType] Welcome is private, so generated code cannot name it.
        // cure: Take private away: without a modifier it is visible in its package, and that is enough.
        //                             ^
        CompletionStage<List<Welcome>> all() {
            return null;
        }

        @HandleInfo
        // error: [Antiphon/PrivateType] Tick is private, so generated code cannot name it.
        // cure: Take private away: without a modifier it is visible in its package, and that is enough.
        //             ^
        void tick(Tick tick) {}
    }

    private record Request() {}

    private record Welcome() {}

    record Refusal() {}

    private record Tick() {}

    private record Sent() {}

    interface Events {
        // error: [Antiphon/PrivateType] Sent is private, so generated code cannot name it.
        // cure: Take private away: without a modifier it is visible in its package, and that is enough.
        //             ^
        void sent(Sent sent);
    }
}
