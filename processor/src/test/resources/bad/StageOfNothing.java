package bad;

import dev.antiphon.*;
import dev.antiphon.annotation.*;
import java.util.concurrent.CompletionStage;

@Channel("room:*")
final class RoomChannel {
    @Join
    void join() {}

    @HandleIn
    // error: [Antiphon/StageOfNothing] CompletionStage<Void> does not say what the client gets.
    // cure: Write void for no reply, or CompletionStage<Reply<Void, E>> for an ok without a payload that comes later.
    //                    ^
    CompletionStage<Void> save() {
        return null;
    }
}
