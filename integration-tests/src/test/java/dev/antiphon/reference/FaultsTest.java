package dev.antiphon.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.Served;
import fixture.LoggedBy;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class FaultsTest {
    @RegisterExtension
    final Served served = Served.by(FaultsTest_FormSocketEndpoint.of(new FormSocket(), FormChannel::new));

    @Test
    void aPayloadThatDoesNotFitIsAnsweredAndTheChannelLivesOn() throws Exception {
        Conversation.play(
                served,
                // @start region="invalid-frames"
                """
                ann → ["1","1","form","phx_join",{}]
                ann ← ["1","1","form","phx_reply",{"status":"ok","response":{}}]
                ann → ["1","2","form","order",{"pieces":"two"}]
                ann ← ["1","2","form","phx_reply",{"status":"error","response":
                    {"reason":"invalid payload","errors":[{"path":"/pieces","message":"must be an int","code":"type"}]}}]
                ann → ["1","3","form","order",{"pieces":0}]
                ann ← ["1","3","form","phx_reply",{"status":"error","response":
                    {"reason":"invalid payload","errors":[{"path":"","message":"is not valid","code":"invalid"}]}}]
                ann → ["1","4","form","order",{"pieces":2,"colour":"red"}]
                ann ← ["1","4","form","phx_reply",{"status":"ok","response":{"pieces":2}}]
                """
                // @end
                );
    }

    @Test
    void anExceptionAndAnEventThatNobodyTakesEndTheChannel() throws Exception {
        try (LoggedBy log = LoggedBy.logger("dev.antiphon.channel")) {
            Conversation.play(
                    served,
                    // @start region="crash-frames"
                    """
                    ann → ["1","1","form","phx_join",{}]
                    ann ← ["1","1","form","phx_reply",{"status":"ok","response":{}}]
                    ann → ["1","2","form","send",{}]
                    ann ← ["1","1","form","phx_error",{"reason":"channel_crash"}]
                    ann → ["1","3","form","order",{"pieces":2}]
                    ann ← [null,"3","form","phx_reply",{"status":"error","response":{"reason":"unmatched topic"}}]
                    ann → ["4","4","form","phx_join",{}]
                    ann ← ["4","4","form","phx_reply",{"status":"ok","response":{}}]
                    ann → ["4","5","form","odrer",{"pieces":2}]
                    ann ← ["4","4","form","phx_error",{"reason":"channel_crash"}]
                    """
                    // @end
                    );
            assertEquals(2, log.lines().size(), log.lines().toString());
        }
    }

    // @start region="record"
    record Order(int pieces, Optional<String> note) {
        Order {
            if (pieces < 1) {
                throw new IllegalArgumentException("at least one piece");
            }
        }
    }
    // @end

    record Ordered(int pieces) {}

    @Channel("form")
    static final class FormChannel {
        @Join
        void join() {}

        @HandleIn
        Ordered order(Order order) {
            return new Ordered(order.pieces());
        }

        @HandleIn
        void send() throws IOException {
            throw new IOException("the mail server is down");
        }
    }

    @UserSocket(path = "/socket", channels = FormChannel.class)
    static final class FormSocket {}
}
