package dev.antiphon.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import fixture.LoggedBy;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Topics and events are named by clients, and the log must bear any name. */
class ForgedLineTest {
    @RegisterExtension
    final Served served = Served.by(ForgedLineTest_PartSocketEndpoint.of(new PartSocket(), PartChannel::new));

    @Test
    void namesThatWouldForgeALineOfTheLogDoNot() throws IOException {
        try (LoggedBy log = LoggedBy.logger("dev.antiphon.channel")) {
            String topic = "part:1\r\nSEVERE";
            PhoenixClient client = served.joined(topic);
            client.push(topic, "x\nSEVERE: forged", "{}");
            client.expectEvent("phx_error");
            assertEquals(
                    List.of("PartChannel on \"part:1??SEVERE\" has no @HandleIn for \"x?SEVERE: forged\","
                            + " so it ends as crashed; it handles [ping, rename]"),
                    log.lines());
        }
    }

    record Text(String text) {}

    @Channel("part:{n}")
    static final class PartChannel {
        @Join
        void join() {}

        @HandleIn
        Text ping() {
            return new Text("there");
        }

        @HandleIn
        Text rename(Text to) {
            return to;
        }
    }

    @UserSocket(path = "/socket", channels = PartChannel.class)
    static final class PartSocket {}
}
