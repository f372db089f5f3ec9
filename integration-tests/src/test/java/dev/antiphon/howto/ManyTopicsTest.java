package dev.antiphon.howto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.AssignKey;
import dev.antiphon.ChannelSocket;
import dev.antiphon.ConnectResult;
import dev.antiphon.Reply;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Connect;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.NoEvents;
import dev.antiphon.annotation.TopicParam;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How do I serve many topics? */
class ManyTopicsTest {
    private static final String BOARD = "123e4567-e89b-12d3-a456-426614174000";

    @RegisterExtension
    final Served served = Served.by(
                    ManyTopicsTest_WorkSocketEndpoint.of(new WorkSocket(), BoardChannel::new, FilesChannel::new))
            .with(options -> options.maxChannels(3));

    @Test
    void oneConnectionJoinsTopicsOfSeveralChannels() throws Exception {
        PhoenixClient client = served.connect("tenant=acme");
        assertEquals(
                "board " + BOARD,
                client.join("tenant:acme:board:" + BOARD).get("what").asText());
        assertEquals(
                "file docs/a:b.md", client.join("files:docs/a:b.md").get("what").asText());
    }

    @Test
    void anotherTenantsTopicIsForbidden() throws Exception {
        PhoenixClient client = served.connect("tenant=acme");
        assertEquals("forbidden", refused(client, "tenant:umbrella:board:" + BOARD));
    }

    @Test
    void aTopicThatIsNoUuidIsNoneOfThisChannel() throws Exception {
        PhoenixClient client = served.connect("tenant=acme");
        assertEquals("unmatched topic", refused(client, "tenant:acme:board:7"));
        assertEquals("unmatched topic", refused(client, "tenant:acme:board:" + BOARD.toUpperCase()));
    }

    @Test
    void oneMoreThanTheLimitIsRefused() throws Exception {
        PhoenixClient client = served.connect("tenant=acme");
        client.join("files:1");
        client.join("files:2");
        client.join("files:3");
        assertEquals("too many channels joined", refused(client, "files:4"));
    }

    private static String refused(PhoenixClient client, String topic) {
        client.send("1", "1", topic, "phx_join", "{}");
        return client.expectReply("1", "error").get("reason").asText();
    }

    record Opened(String what) {}

    record Refusal(String reason) {}

    // @start region="tenant"
    @Channel("tenant:{tenant}:board:{board}")
    static final class BoardChannel {
        @Join
        Reply<Opened, Refusal> join(@TopicParam String tenant, @TopicParam UUID board, ChannelSocket<NoEvents> socket) {
            return tenant.equals(socket.assigns().get(WorkSocket.TENANT))
                    ? Reply.ok(new Opened("board " + board))
                    : Reply.error(new Refusal("forbidden"));
        }
    }
    // @end

    // @start region="rest"
    @Channel("files:*") // the rest of the topic, whatever is in it
    static final class FilesChannel {
        @Join
        Opened join(@TopicParam String path) {
            return new Opened("file " + path);
        }
    }
    // @end

    // @start region="socket"
    @UserSocket(
            path = "/socket",
            channels = {BoardChannel.class, FilesChannel.class})
    static final class WorkSocket {
        // @end
        static final AssignKey<String> TENANT = AssignKey.of("tenant");

        record Credentials(String tenant) {}

        @Connect
        ConnectResult connect(Credentials credentials) {
            return ConnectResult.ok().assign(TENANT, credentials.tenant());
        }
    }
}
