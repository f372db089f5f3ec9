package dev.antiphon.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.Reply;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.TopicParam;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.Served;
import fixture.LoggedBy;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class JoinTest {
    private final CompletableFuture<Boolean> paid = new CompletableFuture<>();

    @RegisterExtension
    final Served served = Served.by(JoinTest_HouseSocketEndpoint.of(
            new HouseSocket(),
            GardenChannel::new,
            HallChannel::new,
            RoomChannel::new,
            () -> new CinemaChannel(this::paid)));

    private CompletionStage<Boolean> paid(int seat) {
        if (seat == 0) {
            throw new IllegalStateException("there is no seat 0");
        }
        return paid;
    }

    @Test
    void eachFormHasItsReply() throws Exception {
        Conversation.play(
                served,
                // @start region="frames"
                """
                ann → ["1","1","garden","phx_join",{}]
                ann ← ["1","1","garden","phx_reply",{"status":"ok","response":{}}]
                ann → ["2","2","hall","phx_join",{}]
                ann ← ["2","2","hall","phx_reply",{"status":"ok","response":{"text":"hello"}}]
                ann → ["3","3","room:7","phx_join",{"key":"brass"}]
                ann ← ["3","3","room:7","phx_reply",{"status":"ok","response":{"text":"room 7"}}]
                ann → ["4","4","room:8","phx_join",{"key":"wood"}]
                ann ← ["4","4","room:8","phx_reply",{"status":"error","response":{"reason":"wrong key"}}]
                """
                // @end
                );
    }

    @Test
    void aStageDelaysTheJoinAndMessagesWait() throws Exception {
        Conversation.with(served)
                .at("the booking turns out to be paid", () -> paid.complete(true))
                .play(
                        // @start region="stage-frames"
                        """
                        ann → ["1","1","cinema:5","phx_join",{}]
                        ann → ["1","2","cinema:5","phx_leave",{}]
                        (the booking turns out to be paid)
                        ann ← ["1","1","cinema:5","phx_reply",{"status":"ok","response":{"text":"seat 5"}}]
                        ann ← ["1","2","cinema:5","phx_reply",{"status":"ok","response":{}}]
                        ann ← ["1","1","cinema:5","phx_close",{}]
                        """
                        // @end
                        );
    }

    @Test
    void aJoinThatNoCallbackDecidesIsRefused() throws Exception {
        try (LoggedBy log = LoggedBy.logger("dev.antiphon.channel")) {
            Conversation.play(
                    served,
                    // @start region="refused-frames"
                    """
                ann → ["1","1","attic","phx_join",{}]
                ann ← [null,"1","attic","phx_reply",{"status":"error","response":{"reason":"unmatched topic"}}]
                ann → ["2","2","room:7","phx_join",{"key":7}]
                ann ← ["2","2","room:7","phx_reply",{"status":"error","response":
                    {"reason":"invalid payload","errors":[{"path":"/key","message":"must be a string","code":"type"}]}}]
                ann → ["3","3","cinema:0","phx_join",{}]
                ann ← ["3","3","cinema:0","phx_reply",{"status":"error","response":{"reason":"join crashed"}}]
                """
                    // @end
                    );
            assertEquals(1, log.lines().size(), log.lines().toString());
        }
    }

    record Greeting(String text) {}

    record Refusal(String reason) {}

    record Entry(String key) {}

    interface Bookings {
        CompletionStage<Boolean> paid(int seat);
    }

    // @start region="void"
    @Channel("garden")
    static final class GardenChannel {
        @Join
        void join() {}
    }
    // @end

    // @start region="value"
    @Channel("hall")
    static final class HallChannel {
        @Join
        Greeting join() {
            return new Greeting("hello");
        }
    }
    // @end

    // @start region="reply"
    @Channel("room:{number}")
    static final class RoomChannel {
        @Join
        Reply<Greeting, Refusal> join(Entry entry, @TopicParam int number) {
            return entry.key().equals("brass")
                    ? Reply.ok(new Greeting("room " + number))
                    : Reply.error(new Refusal("wrong key"));
        }
    }
    // @end

    // @start region="stage"
    @Channel("cinema:{seat}")
    static final class CinemaChannel {
        private final Bookings bookings;

        CinemaChannel(Bookings bookings) {
            this.bookings = bookings;
        }

        @Join
        CompletionStage<Reply<Greeting, Refusal>> join(@TopicParam int seat) {
            return bookings.paid(seat)
                    .thenApply(paid ->
                            paid ? Reply.ok(new Greeting("seat " + seat)) : Reply.error(new Refusal("not paid")));
        }
    }
    // @end

    @UserSocket(
            path = "/socket",
            channels = {GardenChannel.class, HallChannel.class, RoomChannel.class, CinemaChannel.class})
    static final class HouseSocket {}
}
