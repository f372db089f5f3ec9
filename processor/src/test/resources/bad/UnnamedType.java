package bad;

import dev.antiphon.*;
import dev.antiphon.annotation.*;
import java.util.concurrent.CompletionStage;

@Channel("room:*")
final class RoomChannel {
    @Join
    // error: [Antiphon/UnnamedType] Reply<Welcome, ?> does not name its types.
    // cure: Write both, such as Reply<Welcome, Refusal>; Void for an ok without a payload.
    //                ^
    Reply<Welcome, ?> join() {
        return Reply.none();
    }

    @HandleIn
    // error: [Antiphon/UnnamedType] Reply does not name its types.
    // cure: Write both, such as Reply<Welcome, Refusal>; Void for an ok without a payload.
    //    ^
    Reply rename() {
        return Reply.none();
    }

    @HandleIn
    // error: [Antiphon/UnnamedType] Reply<?, Welcome> does not name its types.
    // cure: Write both, such as Reply<Welcome, Refusal>; Void for an ok without a payload.
    //                                 ^
    CompletionStage<Reply<?, Welcome>> later() {
        return null;
    }

    @HandleIn
    // error: [Antiphon/UnnamedType] SocketRef<Welcome, ?> ref does not name its types.
    // cure: Write both, such as SocketRef<Welcome, Refusal>; Void for an ok without a payload.
    //                             ^
    void ask(SocketRef<Welcome, ?> ref) {}
}

record Welcome(String title) {}
