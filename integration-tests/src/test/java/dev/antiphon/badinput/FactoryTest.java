package dev.antiphon.badinput;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Factories that do not do what they should: the join is answered, and the connection goes on. */
class FactoryTest {
    private final SharedChannel shared = new SharedChannel();

    @RegisterExtension
    final Served served = Served.by(FactoryTest_WorkshopSocketEndpoint.of(
            new WorkshopSocket(),
            () -> {
                throw new IllegalStateException("asked to throw");
            },
            () -> shared));

    @Test
    void oneThatThrowsCrashesTheJoin() throws IOException {
        PhoenixClient client = served.connect();
        client.send("1", "1", "broken", "phx_join", "{}");
        assertEquals(
                "join crashed", client.expectReply("1", "error").get("reason").asText());
        client.send(null, "2", "phoenix", "heartbeat", "{}");
        client.expectReply("2", "ok");
    }

    @Test
    void oneThatGivesTheSameObjectTwiceIsRefusedAtTheSecond() throws IOException {
        PhoenixClient first = served.joined("shared");
        PhoenixClient second = served.connect();
        second.send("1", "1", "shared", "phx_join", "{}");
        assertEquals(
                "join crashed", second.expectReply("1", "error").get("reason").asText());
        assertEquals(
                "{\"text\":\"still here\"}", first.call("shared", "ping", "{}").toString());
    }

    record Text(String text) {}

    @Channel("broken")
    static final class BrokenChannel {
        @Join
        void join() {}
    }

    @Channel("shared")
    static final class SharedChannel {
        @Join
        void join() {}

        @HandleIn
        Text ping() {
            return new Text("still here");
        }
    }

    @UserSocket(
            path = "/socket",
            channels = {BrokenChannel.class, SharedChannel.class})
    static final class WorkshopSocket {}
}
