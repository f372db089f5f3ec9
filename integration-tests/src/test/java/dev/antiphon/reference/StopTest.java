package dev.antiphon.reference;

import dev.antiphon.ChannelSocket;
import dev.antiphon.StopReason;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.NoEvents;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class StopTest {
    @RegisterExtension
    final Served served = Served.by(StopTest_QuizSocketEndpoint.of(new QuizSocket(), QuizChannel::new));

    @Test
    void whatIsReturnedIsSentFirstThenTheChannelEnds() throws Exception {
        Conversation.play(
                served,
                // @start region="frames"
                """
                ann → ["1","1","quiz","phx_join",{}]
                ann ← ["1","1","quiz","phx_reply",{"status":"ok","response":{}}]
                ann → ["1","2","quiz","finish",{}]
                ann ← ["1","2","quiz","phx_reply",{"status":"ok","response":{"points":12}}]
                ann ← ["1","1","quiz","phx_close",{}]
                bob → ["1","1","quiz","phx_join",{}]
                bob ← ["1","1","quiz","phx_reply",{"status":"ok","response":{}}]
                bob → ["1","2","quiz","cheat",{}]
                bob ← ["1","1","quiz","phx_error",{"reason":"channel_crash"}]
                """
                // @end
                );
    }

    record Score(int points) {}

    @Channel("quiz")
    static final class QuizChannel {
        @Join
        void join() {}

        // @start region="stop"
        @HandleIn
        Score finish(ChannelSocket<NoEvents> socket) {
            socket.stop(StopReason.normal()); // or StopReason.shutdown("time is up"): the same to the client
            return new Score(12);
        }

        @HandleIn
        void cheat(ChannelSocket<NoEvents> socket) {
            socket.stop(StopReason.failed("answered before the question")); // the text stays in the log
        }
        // @end
    }

    @UserSocket(path = "/socket", channels = QuizChannel.class)
    static final class QuizSocket {}
}
