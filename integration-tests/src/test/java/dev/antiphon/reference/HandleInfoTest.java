package dev.antiphon.reference;

import dev.antiphon.ChannelSocket;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.HandleInfo;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HandleInfoTest {
    @RegisterExtension
    final Served served = Served.by(HandleInfoTest_LightSocketEndpoint.of(new LightSocket(), LightChannel::new));

    @Test
    void eachMessageGoesToTheMethodOfItsType() throws Exception {
        Conversation.play(
                served,
                // @start region="frames"
                """
                ann → ["1","1","light","phx_join",{}]
                ann ← ["1","1","light","phx_reply",{"status":"ok","response":{}}]
                ann → ["1","2","light","press",{}]
                ann ← ["1","2","light","phx_reply",{"status":"ok","response":{"text":"pressed"}}]
                ann ← ["1",null,"light","shone",{"text":"green"}]
                ann ← ["1",null,"light","shone",{"text":"red"}]
                """
                // @end
                );
    }

    record Colour(String text) {}

    interface LightEvents {
        void shone(Colour colour);
    }

    // @start region="channel"
    sealed interface Signal {
        record Go() implements Signal {}

        record Halt() implements Signal {}
    }

    @Channel(value = "light", sends = LightEvents.class)
    static final class LightChannel {
        @Join
        void join() {}

        @HandleIn
        Colour press(ChannelSocket<LightEvents> socket) {
            socket.sendToSelf(new Signal.Go()); // each runs as a callback of its own, after this one
            socket.sendToSelf(new Signal.Halt());
            return new Colour("pressed");
        }

        @HandleInfo
        void go(Signal.Go message, ChannelSocket<LightEvents> socket) {
            socket.push().shone(new Colour("green"));
        }

        @HandleInfo // without this method the class does not compile: Signal is sealed
        void halt(Signal.Halt message, ChannelSocket<LightEvents> socket) {
            socket.push().shone(new Colour("red"));
        }
    }
    // @end

    @UserSocket(path = "/socket", channels = LightChannel.class)
    static final class LightSocket {}
}
