package dev.antiphon.callbacks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.ChannelSocket;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.HandleInfo;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("handle_info(msg, s)")
class HandleInfoTest {
    private static final String TOPIC = "inbox";

    @RegisterExtension
    final Served served = Served.by(HandleInfoTest_InboxSocketEndpoint.of(new InboxSocket(), InboxChannel::new));

    @Test
    void theParametersTypeChoosesTheMethod() throws IOException {
        PhoenixClient client = served.joined(TOPIC);
        client.push(TOPIC, "send", "{\"kind\":\"letter\"}");
        assertEquals(
                "{\"text\":\"a letter from ann\"}", client.expectEvent("told").toString());
    }

    @Test
    void eachPermittedTypeOfASealedOneGoesToItsMethod() throws IOException {
        PhoenixClient client = served.joined(TOPIC);
        client.push(TOPIC, "send", "{\"kind\":\"parcel\"}");
        client.push(TOPIC, "send", "{\"kind\":\"card\"}");
        assertEquals(
                "{\"text\":\"a parcel of 3 kg\"}", client.expectEvent("told").toString());
        assertEquals("{\"text\":\"a card\"}", client.expectEvent("told").toString());
    }

    @Test
    void aMessageNobodyTakesFailsWhereItIsSent() throws IOException {
        String message =
                served.joined(TOPIC).call(TOPIC, "lose", "{}").get("text").asText();
        assertTrue(message.contains("@HandleInfo") && message.contains("StringBuilder"), message);
    }

    record Wanted(String kind) {}

    record Told(String text) {}

    record Letter(String from) {}

    sealed interface Delivery {
        record Parcel(int kilograms) implements Delivery {}

        record Card() implements Delivery {}
    }

    interface InboxEvents {
        void told(Told told);
    }

    @Channel(value = "inbox", sends = InboxEvents.class)
    static final class InboxChannel {
        @Join
        void join() {}

        @HandleIn
        void send(Wanted wanted, ChannelSocket<InboxEvents> socket) {
            Delivery delivery = wanted.kind().equals("parcel") ? new Delivery.Parcel(3) : new Delivery.Card();
            socket.sendToSelf(wanted.kind().equals("letter") ? new Letter("ann") : delivery);
        }

        @HandleIn
        Told lose(ChannelSocket<InboxEvents> socket) {
            try {
                socket.sendToSelf(new StringBuilder("nobody takes this"));
                return new Told("");
            } catch (IllegalArgumentException e) {
                return new Told(e.getMessage());
            }
        }

        @HandleInfo
        void letter(Letter letter, ChannelSocket<InboxEvents> socket) {
            socket.push().told(new Told("a letter from " + letter.from()));
        }

        @HandleInfo
        void parcel(Delivery.Parcel parcel, ChannelSocket<InboxEvents> socket) {
            socket.push().told(new Told("a parcel of " + parcel.kilograms() + " kg"));
        }

        @HandleInfo
        void card(Delivery.Card card, ChannelSocket<InboxEvents> socket) {
            socket.push().told(new Told("a card"));
        }
    }

    @UserSocket(path = "/socket", channels = InboxChannel.class)
    static final class InboxSocket {}
}
