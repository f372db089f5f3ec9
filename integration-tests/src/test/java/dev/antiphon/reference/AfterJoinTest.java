package dev.antiphon.reference;

import dev.antiphon.ChannelSocket;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleInfo;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AfterJoinTest {
    @RegisterExtension
    final Served served = Served.by(
            AfterJoinTest_ParlourSocketEndpoint.of(new ParlourSocket(), ParlourChannel::new, StageChannel::new));

    @Test
    void aMessageToOneselfComesWhenTheJoinIsDone() throws Exception {
        Conversation.play(
                served,
                // @start region="frames"
                """
                ann → ["1","1","parlour","phx_join",{"name":"ann"}]
                ann ← ["1","1","parlour","phx_reply",{"status":"ok","response":{}}]
                ann ← ["1",null,"parlour","welcome",{"name":"ann"}]
                ann ← [null,null,"parlour","entered",{"name":"ann"}]
                bob → ["1","1","parlour","phx_join",{"name":"bob"}]
                bob ← ["1","1","parlour","phx_reply",{"status":"ok","response":{}}]
                bob ← ["1",null,"parlour","welcome",{"name":"bob"}]
                bob ← [null,null,"parlour","entered",{"name":"bob"}]
                ann ← [null,null,"parlour","entered",{"name":"bob"}]
                """
                // @end
                );
    }

    @Test
    void withinJoinAPushWaitsAndABroadcastMissesTheNewcomer() throws Exception {
        Conversation.play(
                served,
                // @start region="within-frames"
                """
                ann → ["1","1","stage","phx_join",{"name":"ann"}]
                ann ← ["1","1","stage","phx_reply",{"status":"ok","response":{}}]
                ann ← ["1",null,"stage","welcome",{"name":"ann"}]
                bob → ["1","1","stage","phx_join",{"name":"bob"}]
                bob ← ["1","1","stage","phx_reply",{"status":"ok","response":{}}]
                bob ← ["1",null,"stage","welcome",{"name":"bob"}]
                ann ← [null,null,"stage","entered",{"name":"bob"}]
                """
                // @end
                );
    }

    record Guest(String name) {}

    interface GuestEvents {
        void welcome(Guest guest);

        void entered(Guest guest);
    }

    // @start region="channel"
    @Channel(value = "parlour", sends = GuestEvents.class)
    static final class ParlourChannel {
        @Join
        void join(Guest guest, ChannelSocket<GuestEvents> socket) {
            socket.sendToSelf(new AfterJoin(guest));
        }

        @HandleInfo
        void afterJoin(AfterJoin message, ChannelSocket<GuestEvents> socket) {
            socket.push().welcome(message.guest());
            socket.broadcast().entered(message.guest()); // the newcomer gets it too: it is a member now
        }
    }

    record AfterJoin(Guest guest) {}

    // @end

    // @start region="within"
    @Channel(value = "stage", sends = GuestEvents.class)
    static final class StageChannel {
        @Join
        void join(Guest guest, ChannelSocket<GuestEvents> socket) {
            socket.push().welcome(guest); // held until the reply has gone, dropped if it refuses
            socket.broadcast().entered(guest); // to the others at once, even if the join is then refused
        }
    }
    // @end

    @UserSocket(
            path = "/socket",
            channels = {ParlourChannel.class, StageChannel.class})
    static final class ParlourSocket {}
}
