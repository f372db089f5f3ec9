package dev.antiphon.callbacks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Event;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("handle_in(event, payload, s) for any other event")
class AnyOtherEventTest {
    @RegisterExtension
    final Served served = Served.by(AnyOtherEventTest_CatchingSocketEndpoint.of(
            new CatchingSocket(), CatchingChannel::new, StrictChannel::new));

    @Test
    void theStarTakesWhatNoOtherMethodDoes() throws IOException {
        PhoenixClient client = served.joined("catching");
        assertEquals(
                "{\"by\":\"known\"}", client.call("catching", "known", "{}").toString());
        assertEquals(
                "{\"by\":\"star: odd_event 7\"}",
                client.call("catching", "odd_event", "{\"n\":7}").toString());
    }

    @Test
    void withoutOneAnUnknownEventCrashesTheChannel() throws IOException {
        PhoenixClient client = served.joined("strict");
        client.push("strict", "odd_event", "{}");
        client.expectEvent("phx_error");
    }

    record Taken(String by) {}

    @Channel("catching")
    static final class CatchingChannel {
        @Join
        void join() {}

        @HandleIn
        Taken known() {
            return new Taken("known");
        }

        @HandleIn("*")
        Taken other(@Event String event, Map<String, Object> payload) {
            return new Taken("star: " + event + " " + payload.get("n"));
        }
    }

    @Channel("strict")
    static final class StrictChannel {
        @Join
        void join() {}
    }

    @UserSocket(
            path = "/socket",
            channels = {CatchingChannel.class, StrictChannel.class})
    static final class CatchingSocket {}
}
