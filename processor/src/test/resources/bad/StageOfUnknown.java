package bad;

import dev.antiphon.*;
import dev.antiphon.annotation.*;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@Channel("room:*")
final class RoomChannel {
    @Join
    // error: [Antiphon/StageOfUnknown] CompletionStage<?> does not say what the client gets.
    // cure: Write CompletionStage<T> for a payload that comes later, or CompletionStage<Reply<T, E>>.
    //                 ^
    CompletionStage<?> join() {
        return null;
    }

    @HandleIn
    // error: [Antiphon/StageOfUnknown] CompletionStage does not say what the client gets.
    // cure: Write CompletionStage<T> for a payload that comes later, or CompletionStage<Reply<T, E>>.
    //              ^
    CompletionStage find() {
        return null;
    }

    @HandleIn
    // error: [Antiphon/StageOfUnknown] CompletableFuture<Optional<String>> does not say what the client gets.
    // cure: Write CompletionStage<T> for a payload that comes later, or CompletionStage<Reply<T, E>>.
    //                                  ^
    CompletableFuture<Optional<String>> maybe() {
        return null;
    }
}
