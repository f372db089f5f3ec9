package gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.client.PhoenixClient;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A game's lobby with timers, a monitor and ticks. */
class LobbyTest {
    private static final String TOPIC = "lobby:chess";

    /** Where the countdown runs. */
    @Nested
    class Ticking {
        @RegisterExtension
        final Gallery gallery = Gallery.of(Duration.ofMillis(1), Duration.ofSeconds(10));

        @Test
        void countsDownToTheStartOnceThereAreEnoughPlayers() throws IOException {
            PhoenixClient ann = gallery.joined("ann", TOPIC);
            expect("ann", 3, ann);
            PhoenixClient bob = gallery.joined("bob", TOPIC);
            for (int left = 3; left >= 0; left--) {
                expect("ann bob", left, ann);
                expect("ann bob", left, bob);
            }
            ann.heartbeat(); // the next frame is its reply: after the start nothing ticks
        }
    }

    /** Where no tick comes within a test. */
    @Nested
    class Waiting {
        @RegisterExtension
        final Gallery gallery = Gallery.of(Duration.ofDays(1), Duration.ofSeconds(10));

        @Test
        void aPlayerWhoLeavesIsNoticedAndTheCountdownIsOff() throws IOException {
            PhoenixClient ann = gallery.joined("ann", TOPIC);
            expect("ann", 3, ann);
            PhoenixClient bob = gallery.joined("bob", TOPIC);
            expect("ann bob", 3, ann);
            bob.close(); // without a word
            expect("ann", 3, ann);
        }

        @Test
        void whenTheHostGoesAnotherTakesOver() throws IOException {
            PhoenixClient ann = gallery.joined("ann", TOPIC);
            expect("ann", 3, ann);
            PhoenixClient bob = gallery.joined("bob", TOPIC);
            expect("ann bob", 3, bob);
            ann.close();
            expect("bob", 3, bob);
            PhoenixClient eve = gallery.joined("eve", TOPIC);
            expect("bob eve", 3, bob);
            expect("bob eve", 3, eve);
        }

        @Test
        void ofSeveralPlayersOneTakesOverAndTheOthersFindIt() throws IOException {
            PhoenixClient ann = gallery.joined("ann", TOPIC);
            expect("ann", 3, ann);
            PhoenixClient bob = gallery.joined("bob", TOPIC);
            expect("ann bob", 3, bob);
            PhoenixClient eve = gallery.joined("eve", TOPIC);
            expect("ann bob eve", 3, bob);
            expect("ann bob eve", 3, eve);
            ann.close();
            int known = 0;
            for (String names = ""; !names.contains(" "); known++) {
                names = names(bob.expectEvent("tick").get("players").toString());
            }
            assertEquals(2, known, "first the new host alone, then both");
        }

        @Test
        void eachGameHasALobbyOfItsOwn() throws IOException {
            expect("ann", 3, gallery.joined("ann", TOPIC));
            PhoenixClient bob = gallery.connect("bob");
            bob.join("lobby:go");
            assertEquals("bob", names(bob.expectEvent("tick").get("players").toString()));
        }
    }

    private static void expect(String players, int left, PhoenixClient client) {
        var tick = client.expectEvent("tick");
        assertEquals(players, names(tick.get("players").toString()));
        assertEquals(left, tick.get("left").asInt());
    }

    private static String names(String array) {
        return array.replaceAll("[\\[\\]\"]", "").replace(',', ' ');
    }
}
