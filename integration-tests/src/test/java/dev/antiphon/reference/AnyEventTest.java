package dev.antiphon.reference;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Event;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.Served;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AnyEventTest {
    @RegisterExtension
    final Served served = Served.by(AnyEventTest_PadSocketEndpoint.of(new PadSocket(), PadChannel::new));

    @Test
    void oneMethodTakesSeveralEventsOrAllOthers() throws Exception {
        Conversation.play(
                served,
                // @start region="frames"
                """
                ann → ["1","1","pad","phx_join",{}]
                ann ← ["1","1","pad","phx_reply",{"status":"ok","response":{}}]
                ann → ["1","2","pad","down",{"steps":2}]
                ann ← ["1","2","pad","phx_reply",{"status":"ok","response":{"y":-2}}]
                ann → ["1","3","pad","jump",{"height":1.5}]
                ann ← ["1","3","pad","phx_reply",{"status":"ok","response":{"text":"no jump with [height]"}}]
                """
                // @end
                );
    }

    record Steps(int steps) {}

    record Place(int y) {}

    record Told(String text) {}

    // @start region="channel"
    @Channel("pad")
    static final class PadChannel {
        private int y;

        @Join
        void join() {}

        @HandleIn({"up", "down"})
        Place move(Steps steps, @Event String event) {
            y += event.equals("up") ? steps.steps() : -steps.steps();
            return new Place(y);
        }

        @HandleIn("*") // any event that no other method takes
        Told other(@Event String event, Map<String, @Nullable Object> payload) {
            return new Told("no " + event + " with " + payload.keySet());
        }
    }
    // @end

    @UserSocket(path = "/socket", channels = PadChannel.class)
    static final class PadSocket {}
}
