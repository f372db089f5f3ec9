package dev.antiphon.howto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.Reply;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How do I catch errors on the client? What it is told, one row of the document's table a test. */
class ClientFaultsTest {
    private static final String TOPIC = "till";
    private static final String CRASH = "{\"reason\":\"channel_crash\"}";

    @RegisterExtension
    final Served served = Served.by(ClientFaultsTest_TillSocketEndpoint.of(new TillSocket(), TillChannel::new));

    private PhoenixClient client;

    @BeforeEach
    void connect() throws Exception {
        client = served.connect();
    }

    @Test
    void noChannelForTheTopic() {
        assertEquals("{\"reason\":\"unmatched topic\"}", refusedJoin("tlil", "{}"));
    }

    @Test
    void joinRefuses() {
        assertEquals("{\"reason\":\"closed\"}", refusedJoin(TOPIC, "{\"hour\":3}"));
    }

    @Test
    void joinThrows() {
        assertEquals("{\"reason\":\"join crashed\"}", refusedJoin(TOPIC, "{\"hour\":25}"));
    }

    @Test
    void aHandlerRefuses() {
        client.join(TOPIC);
        assertEquals("{\"reason\":\"too little\"}", refused("pay", "{\"cents\":1}"));
    }

    @Test
    void aPayloadDoesNotFit() {
        client.join(TOPIC);
        assertEquals(
                "{\"reason\":\"invalid payload\",\"errors\":[{\"path\":\"/cents\",\"message\":\"must be an int\",\"code\":\"type\"}]}",
                refused("pay", "{\"cents\":\"ten\"}"));
        client.call(TOPIC, "pay", "{\"cents\":100}");
    }

    @Test
    void aHandlerThrowsOrThereIsNone() {
        client.join(TOPIC);
        client.push(TOPIC, "break", "{}");
        assertEquals(CRASH, client.expectEvent("phx_error").toString());
        client.join(TOPIC);
        client.push(TOPIC, "pya", "{}");
        assertEquals(CRASH, client.expectEvent("phx_error").toString());
    }

    @Test
    void aPushWithoutAJoin() {
        assertEquals("{\"reason\":\"unmatched topic\"}", refused("pay", "{\"cents\":100}"));
    }

    private String refusedJoin(String topic, String payload) {
        client.send("1", "1", topic, "phx_join", payload);
        return client.expectReply("1", "error").toString();
    }

    private String refused(String event, String payload) {
        return client.expectReply(client.push(TOPIC, event, payload), "error").toString();
    }

    record Visit(Optional<Integer> hour) {}

    record Payment(int cents) {}

    record Refusal(String reason) {}

    @Channel(TOPIC)
    static final class TillChannel {
        @Join
        Reply<Void, Refusal> join(Visit visit) {
            int hour = visit.hour().orElse(12);
            if (hour > 23) {
                throw new IllegalStateException("asked to crash");
            }
            return hour < 8 ? Reply.error(new Refusal("closed")) : Reply.ok();
        }

        // @start region="refuse"
        @HandleIn
        Reply<Payment, Refusal> pay(Payment payment) {
            return payment.cents() < 100 ? Reply.error(new Refusal("too little")) : Reply.ok(payment);
        }
        // @end

        @HandleIn("break")
        void breakDown() {
            throw new IllegalStateException("asked to crash");
        }
    }

    @UserSocket(path = "/socket", channels = TillChannel.class)
    static final class TillSocket {}
}
