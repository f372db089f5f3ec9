package dev.antiphon.callbacks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.AssignKey;
import dev.antiphon.ChannelSocket;
import dev.antiphon.ConnectResult;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Connect;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.NoEvents;
import dev.antiphon.annotation.TopicParam;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import java.io.IOException;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("assign(socket, key, v), socket.assigns.key")
class AssignTest {
    private static final AssignKey<String> USER = AssignKey.of("user");
    private static final AssignKey<Integer> VISITS = AssignKey.of("visits");

    @RegisterExtension
    final Served served = Served.by(AssignTest_CountingSocketEndpoint.of(new CountingSocket(), CountingChannel::new));

    @Test
    void whatConnectAssignedEveryChannelHas() throws IOException {
        PhoenixClient client = served.connect("user=ann");
        assertEquals("ann", client.join("counter:a").get("text").asText());
        assertEquals("ann", client.join("counter:b").get("text").asText());
    }

    @Test
    void aChannelsOwnAssignsStayItsOwn() throws IOException {
        PhoenixClient client = served.connect("user=ann");
        client.join("counter:a");
        client.join("counter:b");
        client.call("counter:a", "visit", "{}");
        assertEquals("2", client.call("counter:a", "visit", "{}").get("text").asText());
        assertEquals("1", client.call("counter:b", "visit", "{}").get("text").asText());
    }

    @Test
    void getThrowsNamingTheKeyThatIsMissing() throws IOException {
        PhoenixClient client = served.connect("user=ann");
        client.join("counter:a");
        String message = client.call("counter:a", "insist", "{}").get("text").asText();
        assertTrue(message.contains("\"visits\"") && message.contains("user"), message);
    }

    record Text(String text) {}

    record Credentials(String user) {}

    @Channel("counter:{name}")
    static final class CountingChannel {
        @Join
        Text join(@TopicParam String name, ChannelSocket<NoEvents> socket) {
            return new Text(socket.assigns().get(USER));
        }

        @HandleIn
        Text visit(ChannelSocket<NoEvents> socket) {
            int visits = socket.assigns().find(VISITS).orElse(0) + 1;
            socket.assign(VISITS, visits);
            return new Text(String.valueOf(visits));
        }

        @HandleIn
        Text insist(ChannelSocket<NoEvents> socket) {
            try {
                return new Text(String.valueOf(socket.assigns().get(VISITS)));
            } catch (NoSuchElementException e) {
                return new Text(e.getMessage());
            }
        }
    }

    @UserSocket(path = "/socket", channels = CountingChannel.class)
    static final class CountingSocket {
        @Connect
        ConnectResult connect(Credentials credentials) {
            return ConnectResult.ok().assign(USER, credentials.user());
        }
    }
}
