package dev.antiphon.reference;

import dev.antiphon.AssignKey;
import dev.antiphon.ChannelSocket;
import dev.antiphon.ConnectResult;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Connect;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.NoEvents;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.Served;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AssignsTest {
    @RegisterExtension
    final Served served = Served.by(AssignsTest_TourSocketEndpoint.of(new TourSocket(), SightChannel::new));

    @Test
    void aChannelStartsWithTheConnectionsAndItsChangesStayItsOwn() throws Exception {
        Conversation.play(
                served,
                // @start region="frames"
                """
                ann connects ?lang=pt
                ann → ["1","1","sight:tower","phx_join",{}]
                ann ← ["1","1","sight:tower","phx_reply",{"status":"ok","response":{}}]
                ann → ["2","2","sight:bridge","phx_join",{}]
                ann ← ["2","2","sight:bridge","phx_reply",{"status":"ok","response":{}}]
                ann → ["1","3","sight:tower","speak",{"lang":"is"}]
                ann ← ["1","3","sight:tower","phx_reply",{"status":"ok","response":{"lang":"is"}}]
                ann → ["2","4","sight:bridge","which",{}]
                ann ← ["2","4","sight:bridge","phx_reply",{"status":"ok","response":{"lang":"pt"}}]
                """
                // @end
                );
    }

    record Language(String lang) {}

    // @start region="assigns"
    @UserSocket(path = "/socket", channels = SightChannel.class)
    static final class TourSocket {
        static final AssignKey<Language> LANGUAGE = AssignKey.of("language");

        @Connect
        ConnectResult connect(Map<String, String> params) {
            return ConnectResult.ok().assign(LANGUAGE, new Language(params.getOrDefault("lang", "en")));
        }
    }

    @Channel("sight:{name}")
    static final class SightChannel {
        @Join
        void join() {}

        @HandleIn
        Language speak(Language wanted, ChannelSocket<NoEvents> socket) {
            socket.assign(TourSocket.LANGUAGE, wanted);
            return which(socket);
        }

        @HandleIn
        Language which(ChannelSocket<NoEvents> socket) {
            return socket.assigns().get(TourSocket.LANGUAGE);
        }
    }
    // @end
}
