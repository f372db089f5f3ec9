package dev.antiphon.howto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.Reply;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import dev.antiphon.server.AntiphonOptions;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How do I limit what a client may send? */
class ClientBoundsTest {
    private final AtomicLong now = new AtomicLong();

    @RegisterExtension
    final Served served = Served.by(
                    ClientBoundsTest_WallSocketEndpoint.of(new WallSocket(), () -> new WallChannel(now::get)))
            .with(ClientBoundsTest::strict);

    // @start region="options"
    static void strict(AntiphonOptions options) { // Antiphon.server(endpoint).options(Limits::strict)
        options.maxMessageBytes(64 * 1024) // a longer message closes the connection with 1009
                .maxChannels(20) // topics per connection
                .maxUnhandled(200, 512 * 1024) // beyond it the connection is not read until half is handled
                .maxConnections(5_000); // more are refused with 503
    }
    // @end

    @Test
    void whoSpeaksTooFastIsToldSoAndMaySpeakLater() throws Exception {
        PhoenixClient client = served.joined("wall");
        for (int n = 0; n < 5; n++) {
            client.call("wall", "say", "{\"text\":\"hi\"}");
        }
        String refused = client.push("wall", "say", "{\"text\":\"hi\"}");
        assertEquals(
                "slow down", client.expectReply(refused, "error").get("reason").asText());
        now.addAndGet(500_000_000);
        client.call("wall", "say", "{\"text\":\"hi\"}");
    }

    @Test
    void aMessageThatIsTooLongEndsTheConnection() throws Exception {
        PhoenixClient client = served.joined("wall");
        client.push("wall", "say", "{\"text\":\"" + "x".repeat(64 * 1024) + "\"}");
        assertEquals(1009, client.expectClose().code());
    }

    @Test
    void aTextThatIsTooLongIsAnInvalidPayload() throws Exception {
        PhoenixClient client = served.joined("wall");
        String refused = client.push("wall", "say", "{\"text\":\"" + "x".repeat(501) + "\"}");
        assertEquals(
                "invalid payload",
                client.expectReply(refused, "error").get("reason").asText());
    }

    // @start region="payload"
    record Message(String text) {
        Message {
            if (text.length() > 500) {
                throw new IllegalArgumentException("text is longer than 500"); // answered as "invalid payload"
            }
        }
    }
    // @end

    record Refusal(String reason) {}

    // @start region="budget"
    /** So many at once, and from then on so many a second. One member's own, so it needs no lock. */
    static final class Budget {
        private final int atOnce;
        private final double perSecond;
        private final LongSupplier nanoTime;
        private double left;
        private long since;

        Budget(int atOnce, double perSecond, LongSupplier nanoTime) {
            this.atOnce = atOnce;
            this.perSecond = perSecond;
            this.nanoTime = nanoTime;
            left = atOnce;
            since = nanoTime.getAsLong();
        }

        boolean take() {
            long now = nanoTime.getAsLong();
            left = Math.min(atOnce, left + (now - since) / 1e9 * perSecond);
            since = now;
            if (left < 1) {
                return false;
            }
            left--;
            return true;
        }
    }
    // @end

    @Channel("wall")
    static final class WallChannel {
        private final Budget budget;

        WallChannel(LongSupplier nanoTime) {
            budget = new Budget(5, 2, nanoTime);
        }

        @Join
        void join() {}

        // @start region="rate"
        @HandleIn
        Reply<Void, Refusal> say(Message message) {
            if (!budget.take()) {
                return Reply.error(new Refusal("slow down")); // or socket.stop(…), for who does not listen
            }
            return Reply.ok();
        }
        // @end
    }

    @UserSocket(path = "/socket", channels = WallChannel.class)
    static final class WallSocket {}
}
