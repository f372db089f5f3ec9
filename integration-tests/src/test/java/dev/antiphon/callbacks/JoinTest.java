package dev.antiphon.callbacks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.Reply;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("join: {:ok, socket} · {:ok, reply, socket} · {:error, reply}")
class JoinTest {
    private final CompletableFuture<Reply<Welcome, Refusal>> decision = new CompletableFuture<>();

    @RegisterExtension
    final Served served = Served.by(JoinTest_FormsSocketEndpoint.of(
            new FormsSocket(),
            SilentChannel::new,
            GreetingChannel::new,
            ChoosyChannel::new,
            () -> new PensiveChannel(decision)));

    @Test
    void voidAccepts() throws IOException {
        assertTrue(served.connect().join("silent").isEmpty());
    }

    @Test
    void aValueAcceptsWithIt() throws IOException {
        assertEquals("hello", served.connect().join("greeting").get("title").asText());
    }

    @Test
    void replyOkAcceptsWithItsPayload() throws IOException {
        assertEquals(
                "hello ann",
                served.connect()
                        .join("choosy", "{\"name\":\"ann\"}")
                        .get("title")
                        .asText());
    }

    @Test
    void replyErrorRefuses() throws IOException {
        PhoenixClient client = served.connect();
        client.send("1", "1", "choosy", "phx_join", "{\"name\":\"eve\"}");
        assertEquals("not you", client.expectReply("1", "error").get("reason").asText());
        assertEquals("unmatched topic", refusedPush(client));
    }

    @Test
    void aStageDelaysTheJoinAndMessagesWait() throws IOException {
        PhoenixClient client = served.connect();
        client.send("1", "1", "pensive", "phx_join", "{}");
        client.send("1", "2", "pensive", "ping", "{}");
        client.send(null, "3", "phoenix", "heartbeat", "{}");
        client.expectReply("3", "ok"); // the connection goes on meanwhile
        decision.complete(Reply.ok(new Welcome("at last")));
        assertEquals("at last", client.expectReply("1", "ok").get("title").asText());
        assertEquals("pong", client.expectReply("2", "ok").get("title").asText());
    }

    @Test
    void aStageMayRefuse() throws IOException {
        PhoenixClient client = served.connect();
        client.send("1", "1", "pensive", "phx_join", "{}");
        decision.complete(Reply.error(new Refusal("after long thought")));
        assertEquals(
                "after long thought",
                client.expectReply("1", "error").get("reason").asText());
    }

    private static String refusedPush(PhoenixClient client) {
        String ref = client.push("choosy", "ping", "{}");
        return client.expectReply(ref, "error").get("reason").asText();
    }

    record Welcome(String title) {}

    record Refusal(String reason) {}

    record Named(String name) {}

    @Channel("silent")
    static final class SilentChannel {
        @Join
        void join() {}
    }

    @Channel("greeting")
    static final class GreetingChannel {
        @Join
        Welcome join() {
            return new Welcome("hello");
        }
    }

    @Channel("choosy")
    static final class ChoosyChannel {
        @Join
        Reply<Welcome, Refusal> join(Named who) {
            return who.name().equals("eve")
                    ? Reply.error(new Refusal("not you"))
                    : Reply.ok(new Welcome("hello " + who.name()));
        }
    }

    @Channel("pensive")
    static final class PensiveChannel {
        private final CompletionStage<Reply<Welcome, Refusal>> decision;

        PensiveChannel(CompletionStage<Reply<Welcome, Refusal>> decision) {
            this.decision = decision;
        }

        @Join
        CompletionStage<Reply<Welcome, Refusal>> join() {
            return decision;
        }

        @HandleIn
        Welcome ping() {
            return new Welcome("pong");
        }
    }

    @UserSocket(
            path = "/socket",
            channels = {SilentChannel.class, GreetingChannel.class, ChoosyChannel.class, PensiveChannel.class})
    static final class FormsSocket {}
}
