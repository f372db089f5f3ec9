package gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.RefusedException;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An administrator who broadcasts from outside and disconnects users. */
class AdminTest {
    private static final String TOPIC = "admin";

    @RegisterExtension
    final Gallery gallery = Gallery.of(Duration.ofSeconds(1), Duration.ofSeconds(10));

    @Test
    void aPlainClassBroadcastsFromOutside() throws IOException {
        PhoenixClient ann = gallery.joined("ann", "ticker");
        gallery.administrator.announce("closing at noon");
        assertEquals("closing at noon", ann.expectEvent("news").get("text").asText());
    }

    @Test
    void aBannedUserIsDisconnectedAndStaysOut() throws IOException {
        PhoenixClient ann = gallery.joined("ann", "ticker");
        PhoenixClient annsPhone = gallery.connect("ann");
        PhoenixClient bob = gallery.joined("bob", "ticker");
        gallery.administrator.ban("ann");
        assertEquals(1001, ann.expectClose().code());
        assertEquals(1001, annsPhone.expectClose().code());
        var refused = assertThrows(RefusedException.class, () -> gallery.connect("ann"));
        assertEquals(403, refused.status());
        bob.heartbeat(); // still there
    }

    @Test
    void theChannelDoesTheSameAndTellsAllAdministrators() throws IOException {
        PhoenixClient ann = gallery.joined("ann", "ticker");
        PhoenixClient eve = gallery.joined("eve", TOPIC);
        PhoenixClient evesPhone = gallery.joined("eve", TOPIC);
        String ref = eve.push(TOPIC, "announce", "{\"text\":\"hello\"}");
        var entry = eve.expectEvent("log");
        assertEquals("announced: hello", entry.get("text").asText());
        assertEquals(entry, eve.expectReply(ref, "ok"));
        assertEquals(entry, evesPhone.expectEvent("log"));
        assertEquals("hello", ann.expectEvent("news").get("text").asText());
        eve.push(TOPIC, "ban", "{\"user\":\"ann\"}");
        ann.expectClose();
    }

    @Test
    void nobodyElseMayJoinIt() throws IOException {
        PhoenixClient ann = gallery.connect("ann");
        ann.send("1", "1", TOPIC, "phx_join", "{}");
        assertEquals(
                "administrators only",
                ann.expectReply("1", "error").get("reason").asText());
    }
}
