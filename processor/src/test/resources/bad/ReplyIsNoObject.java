package bad;

import dev.antiphon.Reply;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

@Channel("stock")
final class StockChannel {
    @Join
    // note: [Antiphon/ReplyIsNoObject] join() replies an array, which some clients cannot read: JavaPhoenixClient takes objects alone.
    // cure: Wrap it for all clients: record Answer(List<String> value) {}. Phoenix.js reads it as it is.
    //                           ^
    Reply<List<String>, Refusal> join() {
        return Reply.error(new Refusal("closed"));
    }

    @HandleIn
    // note: [Antiphon/ReplyIsNoObject] count() replies a single value, which some clients cannot read: JavaPhoenixClient takes objects alone.
    // cure: Wrap it for all clients: record Answer(Integer value) {}. Phoenix.js reads it as it is.
    //  ^
    int count() {
        return 3;
    }

    @HandleIn
    // note: [Antiphon/ReplyIsNoObject] name(Map<String, Object>) replies a single value, which some clients cannot read: JavaPhoenixClient takes objects alone.
    // cure: Wrap it for all clients: record Answer(String value) {}. Phoenix.js reads it as it is.
    //                      ^
    CompletionStage<String> name(Map<String, Object> of) {
        return CompletableFuture.completedStage("apples");
    }

    @HandleIn
    Map<String, Integer> all() {
        return Map.of();
    }

    record Refusal(String reason) {}
}
