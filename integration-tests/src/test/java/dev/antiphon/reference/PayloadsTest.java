package dev.antiphon.reference;

import com.fasterxml.jackson.databind.JsonNode;
import dev.antiphon.ChannelSocket;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.Served;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PayloadsTest {
    @RegisterExtension
    final Served served = Served.by(PayloadsTest_ImageSocketEndpoint.of(new ImageSocket(), ImageChannel::new));

    @Test
    void bytesAreBinaryFramesAndTreesAreAnyJson() throws Exception {
        Conversation.play(
                served,
                // @start region="frames"
                """
                ann → ["1","1","image","phx_join",{}]
                ann ← ["1","1","image","phx_reply",{"status":"ok","response":{}}]
                ann → <00 01 01 05 06>12imageinvert<00 ff 0f>
                ann ← <01 01 01 05 02>12imageok<ff 00 f0>
                ann → <00 01 01 05 04>13imagedraw<07>
                ann ← <02 05 05>imagedrawn<07>
                ann → ["1","4","image","sized",[1,{"of":2}]]
                ann ← ["1","4","image","phx_reply",{"status":"ok","response":2}]
                """
                // @end
                );
    }

    interface ImageEvents {
        void drawn(byte[] chunk);
    }

    // @start region="channel"
    @Channel(value = "image", sends = ImageEvents.class)
    static final class ImageChannel {
        @Join
        void join() {}

        @HandleIn
        byte[] invert(byte[] pixels) { // a binary push, a binary reply
            for (int i = 0; i < pixels.length; i++) {
                pixels[i] = (byte) ~pixels[i];
            }
            return pixels;
        }

        @HandleIn
        void draw(byte[] chunk, ChannelSocket<ImageEvents> socket) { // a binary broadcast
            socket.broadcast().drawn(chunk);
        }

        @HandleIn
        int sized(JsonNode any) { // any JSON, and any JSON back
            return any.size();
        }
    }
    // @end

    @UserSocket(path = "/socket", channels = ImageChannel.class)
    static final class ImageSocket {}
}
