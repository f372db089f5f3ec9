package quickstart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the README's first channel answers to what its client says. */
class RoomChannelTest {
    @RegisterExtension
    final Served served = Served.by(RoomSocketEndpoint.of(new RoomSocket(), RoomChannel::new));

    @Test
    void itDoesWhatTheReadmeSays() throws IOException {
        PhoenixClient listener = served.joined("room:lobby");
        PhoenixClient speaker = served.joined("room:lobby");
        speaker.push("room:lobby", "say", "{\"text\":\"hello\"}");
        assertEquals("{\"text\":\"hello\"}", speaker.expectEvent("said").toString());
        assertEquals("{\"text\":\"hello\"}", listener.expectEvent("said").toString());
        String count = speaker.call("room:lobby", "count", "{}").toString();
        assertEquals("{\"room\":\"lobby\",\"messages\":1}", count);
    }
}
