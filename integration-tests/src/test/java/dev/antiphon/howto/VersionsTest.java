package dev.antiphon.howto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.ChannelSocket;
import dev.antiphon.Reply;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.HandleOut;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How do I change a protocol that clients already speak? */
class VersionsTest {
    @RegisterExtension
    final Served served = Served.by(VersionsTest_PaperSocketEndpoint.of(new PaperSocket(), CanvasChannel::new));

    @Test
    void oldAndNewClientsShareATopic() throws Exception {
        PhoenixClient old = served.connect();
        PhoenixClient current = served.connect();
        old.join("canvas", "{\"version\":2}");
        current.join("canvas", "{\"version\":3}");
        old.push("canvas", "dot", "{\"x\":1,\"y\":2}");
        assertEquals(
                "{\"x\":1,\"y\":2,\"colour\":\"black\"}",
                current.expectEvent("dot").toString());
        old.expectEvent("dot");
        current.push(
                "canvas", "line", "{\"points\":[{\"x\":1,\"y\":2},{\"x\":3,\"y\":4,\"colour\":\"red\"}],\"new\":true}");
        current.expectEvent("line");
        old.expectEvent("dot"); // what the old one knows
        assertEquals("red", old.expectEvent("dot").get("colour").asText());
    }

    @Test
    void oneThatIsTooOldIsToldAtJoin() throws Exception {
        PhoenixClient ancient = served.connect();
        ancient.send("1", "1", "canvas", "phx_join", "{}");
        assertEquals(
                "{\"reason\":\"outdated\",\"oldest\":2}",
                ancient.expectReply("1", "error").toString());
    }

    // @start region="payloads"
    record Hello(Optional<Integer> version) {} // absent: the first clients sent none

    record Outdated(String reason, int oldest) {}

    record Dot(int x, int y, Optional<String> colour) { // a component added later is optional
        Dot {
            colour = colour.or(() -> Optional.of("black"));
        }
    }
    // @end

    record Line(Dot[] points) {}

    interface CanvasEvents {
        void dot(Dot dot);

        void line(Line line);
    }

    @Channel(value = "canvas", sends = CanvasEvents.class)
    static final class CanvasChannel {
        private static final int OLDEST = 2;
        private static final int LINES_SINCE = 3;

        private int version;

        // @start region="join"
        @Join
        Reply<Void, Outdated> join(Hello hello) {
            version = hello.version().orElse(1);
            return version < OLDEST ? Reply.error(new Outdated("outdated", OLDEST)) : Reply.ok();
        }
        // @end

        @HandleIn
        void dot(Dot dot, ChannelSocket<CanvasEvents> socket) {
            socket.broadcast().dot(dot);
        }

        @HandleIn
        void line(Line line, ChannelSocket<CanvasEvents> socket) {
            socket.broadcast().line(line);
        }

        // @start region="out"
        @HandleOut("line")
        boolean lineOut(Line line, ChannelSocket<CanvasEvents> socket) { // old clients get what they know
            if (version >= LINES_SINCE) {
                return true;
            }
            for (Dot dot : line.points()) {
                socket.push().dot(dot);
            }
            return false;
        }
        // @end
    }

    @UserSocket(path = "/socket", channels = CanvasChannel.class)
    static final class PaperSocket {}
}
