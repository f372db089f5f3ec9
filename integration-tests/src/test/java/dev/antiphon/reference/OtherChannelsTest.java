package dev.antiphon.reference;

import dev.antiphon.ChannelDown;
import dev.antiphon.ChannelRef;
import dev.antiphon.ChannelSocket;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.HandleInfo;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.Served;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OtherChannelsTest {
    private final AtomicReference<ChannelRef> inside = new AtomicReference<>();

    @RegisterExtension
    final Served served =
            Served.by(OtherChannelsTest_BoothSocketEndpoint.of(new BoothSocket(), () -> new BoothChannel(inside)));

    @Test
    void oneIsToldByAnotherAndItsEndIsNoticed() throws Exception {
        Conversation.play(
                served,
                // @start region="frames"
                """
                ann → ["1","1","booth","phx_join",{"name":"ann"}]
                ann ← ["1","1","booth","phx_reply",{"status":"ok","response":{}}]
                ann → ["1","2","booth","enter",{}]
                ann ← ["1","2","booth","phx_reply",{"status":"ok","response":{"text":"it is yours"}}]
                bob → ["1","1","booth","phx_join",{"name":"bob"}]
                bob ← ["1","1","booth","phx_reply",{"status":"ok","response":{}}]
                bob → ["1","2","booth","enter",{}]
                bob ← ["1","2","booth","phx_reply",{"status":"ok","response":{"text":"somebody is inside"}}]
                ann ← ["1",null,"booth","knocked",{"text":"bob knocks"}]
                ann drops
                bob ← ["1",null,"booth","free",{"text":"Closed"}]
                """
                // @end
                );
    }

    record Caller(String name) {}

    record Told(String text) {}

    interface BoothEvents {
        void knocked(Told told);

        void free(Told why);
    }

    // @start region="channel"
    @Channel(value = "booth", sends = BoothEvents.class)
    static final class BoothChannel {
        private final AtomicReference<ChannelRef> inside; // shared by all
        private String name = "";

        BoothChannel(AtomicReference<ChannelRef> inside) {
            this.inside = inside;
        }

        @Join
        void join(Caller caller) {
            name = caller.name();
        }

        @HandleIn
        Told enter(ChannelSocket<BoothEvents> socket) {
            if (inside.compareAndSet(null, socket.self())) {
                return new Told("it is yours");
            }
            ChannelRef other = inside.get();
            other.tell(new Knock(name)); // into the other's mailbox, for its @HandleInfo
            socket.monitor(other); // a ChannelDown when it ends, at once if it has
            return new Told("somebody is inside");
        }

        @HandleInfo
        void knock(Knock knock, ChannelSocket<BoothEvents> socket) {
            socket.push().knocked(new Told(knock.name() + " knocks"));
        }

        @HandleInfo
        void down(ChannelDown down, ChannelSocket<BoothEvents> socket) {
            inside.compareAndSet(down.channel(), null);
            socket.push().free(new Told(down.reason().getClass().getSimpleName()));
        }
    }

    record Knock(String name) {}

    // @end

    @UserSocket(path = "/socket", channels = BoothChannel.class)
    static final class BoothSocket {}
}
