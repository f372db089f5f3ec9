package dev.antiphon.reference;

import dev.antiphon.ChannelSocket;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.HandleOut;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.Served;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class HandleOutTest {
    @RegisterExtension
    final Served served = Served.by(HandleOutTest_WallSocketEndpoint.of(new WallSocket(), WallChannel::new));

    @Test
    void aFrameIsPassedOnHeldBackOrReplaced() throws Exception {
        Conversation.play(
                served,
                // @start region="frames"
                """
                ann → ["1","1","wall","phx_join",{"muted":[],"celsius":true}]
                ann ← ["1","1","wall","phx_reply",{"status":"ok","response":{}}]
                bob → ["5","5","wall","phx_join",{"muted":["ann"],"celsius":false}]
                bob ← ["5","5","wall","phx_reply",{"status":"ok","response":{}}]
                ann → ["1","2","wall","post",{"author":"ann","text":"hello"}]
                ann ← [null,null,"wall","posted",{"author":"ann","text":"hello"}]
                ann → ["1","3","wall","measure",{"degrees":20}]
                ann ← ["1",null,"wall","measured",{"degrees":20}]
                bob ← ["5",null,"wall","measured",{"degrees":68}]
                """
                // @end
                );
    }

    record Wishes(Set<String> muted, boolean celsius) {}

    record Post(String author, String text) {}

    record Degrees(int degrees) {}

    interface WallEvents {
        void posted(Post post);

        void measured(Degrees degrees);
    }

    // @start region="channel"
    @Channel(value = "wall", sends = WallEvents.class)
    static final class WallChannel {
        private Wishes wishes = new Wishes(Set.of(), true);

        @Join
        void join(Wishes wishes) {
            this.wishes = wishes;
        }

        @HandleIn
        void post(Post post, ChannelSocket<WallEvents> socket) {
            socket.broadcast().posted(post);
        }

        @HandleIn
        void measure(Degrees celsius, ChannelSocket<WallEvents> socket) {
            socket.broadcast().measured(celsius);
        }

        @HandleOut("posted") // boolean: pass the shared frame on, or hold it back
        boolean mayRead(Post post) {
            return !wishes.muted().contains(post.author());
        }

        @HandleOut("measured") // void: nothing is passed on, the method pushes what this member shall get
        void convert(Degrees celsius, ChannelSocket<WallEvents> socket) {
            socket.push().measured(wishes.celsius() ? celsius : new Degrees(celsius.degrees() * 9 / 5 + 32));
        }
    }
    // @end

    @UserSocket(path = "/socket", channels = WallChannel.class)
    static final class WallSocket {}
}
