package dev.antiphon.reference;

import dev.antiphon.ChannelSocket;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Event;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.Served;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SendTest {
    @RegisterExtension
    final Served served = Served.by(SendTest_StreetSocketEndpoint.of(new StreetSocket(), StreetChannel::new));

    @Test
    void oneGetsAPushAllGetABroadcastAndTheOthersABroadcastFrom() throws Exception {
        Conversation.play(
                served,
                // @start region="frames"
                """
                ann → ["1","1","street","phx_join",{}]
                ann ← ["1","1","street","phx_reply",{"status":"ok","response":{}}]
                bob → ["5","5","street","phx_join",{}]
                bob ← ["5","5","street","phx_reply",{"status":"ok","response":{}}]
                ann → ["1","2","street","think",{}]
                ann ← ["1",null,"street","said",{"text":"hm"}]
                ann → ["1","3","street","shout",{}]
                ann ← [null,null,"street","said_loudly",{"text":"hey"}]
                bob ← [null,null,"street","said_loudly",{"text":"hey"}]
                ann → ["1","4","street","wave",{}]
                bob ← [null,null,"street","waved",{}]
                """
                // @end
                );
    }

    @Test
    void anEventThatIsKnownOnlyAtRunTimeIsSentByName() throws Exception {
        Conversation.play(
                served,
                // @start region="untyped-frames"
                """
                ann → ["1","1","street","phx_join",{}]
                ann ← ["1","1","street","phx_reply",{"status":"ok","response":{}}]
                ann → ["1","2","street","play",{"tune":"bells"}]
                ann ← ["1",null,"street","bells",{"volume":3}]
                """
                // @end
                );
    }

    record Words(String text) {}

    record Tune(String tune) {}

    // @start region="events"
    interface StreetEvents {
        void said(Words words); // the event "said", with an object

        @Event("said_loudly")
        void saidLoudly(Words words);

        void waved(); // without a payload: {}
    }
    // @end

    @Channel(value = "street", sends = StreetEvents.class)
    static final class StreetChannel {
        @Join
        void join() {}

        // @start region="sending"
        @HandleIn
        void think(ChannelSocket<StreetEvents> socket) {
            socket.push().said(new Words("hm")); // to this member
        }

        @HandleIn
        void shout(ChannelSocket<StreetEvents> socket) {
            socket.broadcast().saidLoudly(new Words("hey")); // to all members, this one too
        }

        @HandleIn
        void wave(ChannelSocket<StreetEvents> socket) {
            socket.broadcastFrom().waved(); // to all but this one
        }
        // @end

        // @start region="untyped"
        @HandleIn
        void play(Tune tune, ChannelSocket<StreetEvents> socket) {
            socket.push(tune.tune(), Map.of("volume", 3));
        }
        // @end
    }

    @UserSocket(path = "/socket", channels = StreetChannel.class)
    static final class StreetSocket {}
}
