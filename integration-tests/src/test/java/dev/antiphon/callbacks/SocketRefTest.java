package dev.antiphon.callbacks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.ChannelSocket;
import dev.antiphon.Reply;
import dev.antiphon.SocketRef;
import dev.antiphon.StopReason;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.NoEvents;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("socket_ref(socket), reply(ref, …) from any process, any time")
class SocketRefTest {
    private static final String TOPIC = "oracle";

    private final BlockingQueue<SocketRef<Answer, Refusal>> refs = new LinkedBlockingQueue<>();
    private final CompletableFuture<Answer> answer = new CompletableFuture<>();
    private final CompletableFuture<Reply<Answer, Refusal>> reply = new CompletableFuture<>();

    @RegisterExtension
    final Served served = Served.by(
            SocketRefTest_OracleSocketEndpoint.of(new OracleSocket(), () -> new OracleChannel(refs, answer, reply)));

    @Test
    void aRefAnswersFromAnotherThreadWhileTheChannelGoesOn() throws Exception {
        PhoenixClient client = served.joined(TOPIC);
        String asked = client.push(TOPIC, "ask", "{}");
        assertEquals(
                "{\"text\":\"still here\"}", client.call(TOPIC, "ping", "{}").toString());
        assertTrue(ref().reply(Reply.ok(new Answer("42"))));
        assertEquals("{\"text\":\"42\"}", client.expectReply(asked, "ok").toString());
    }

    @Test
    void aRefMayAnswerWithAnError() throws Exception {
        PhoenixClient client = served.joined(TOPIC);
        String asked = client.push(TOPIC, "ask", "{}");
        assertTrue(ref().reply(Reply.error(new Refusal("hazy"))));
        assertEquals("{\"reason\":\"hazy\"}", client.expectReply(asked, "error").toString());
    }

    @Test
    void theSecondAnswerIsNotSent() throws Exception {
        PhoenixClient client = served.joined(TOPIC);
        String asked = client.push(TOPIC, "ask", "{}");
        SocketRef<Answer, Refusal> ref = ref();
        assertTrue(ref.reply(Reply.ok(new Answer("first"))));
        assertFalse(ref.reply(Reply.ok(new Answer("second"))));
        assertEquals("{\"text\":\"first\"}", client.expectReply(asked, "ok").toString());
        assertEquals(
                "{\"text\":\"still here\"}", client.call(TOPIC, "ping", "{}").toString());
    }

    @Test
    void aRefAnswersAfterTheChannelEnded() throws Exception {
        PhoenixClient client = served.joined(TOPIC);
        String asked = client.push(TOPIC, "ask", "{}");
        client.push(TOPIC, "stop", "{}");
        client.expectEvent("phx_close");
        assertTrue(ref().reply(Reply.ok(new Answer("late"))));
        assertEquals("{\"text\":\"late\"}", client.expectReply(asked, "ok").toString());
    }

    @Test
    void aStageOfAValueAnswersWhenItCompletes() throws Exception {
        PhoenixClient client = served.joined(TOPIC);
        String asked = client.push(TOPIC, "ponder", "{}");
        assertEquals(
                "{\"text\":\"still here\"}", client.call(TOPIC, "ping", "{}").toString());
        answer.complete(new Answer("pondered"));
        assertEquals("{\"text\":\"pondered\"}", client.expectReply(asked, "ok").toString());
    }

    @Test
    void aStageOfAReplyAnswersOkOrError() throws Exception {
        PhoenixClient client = served.joined(TOPIC);
        String asked = client.push(TOPIC, "decide", "{}");
        reply.complete(Reply.error(new Refusal("undecided")));
        assertEquals(
                "{\"reason\":\"undecided\"}", client.expectReply(asked, "error").toString());
    }

    @Test
    void aStageThatFailsIsAnExceptionOfTheCallback() throws Exception {
        PhoenixClient client = served.joined(TOPIC);
        client.push(TOPIC, "ponder", "{}");
        answer.completeExceptionally(new IllegalStateException("asked to fail"));
        client.expectEvent("phx_error");
    }

    private SocketRef<Answer, Refusal> ref() throws InterruptedException {
        return refs.poll(10, TimeUnit.SECONDS);
    }

    record Answer(String text) {}

    record Refusal(String reason) {}

    @Channel("oracle")
    static final class OracleChannel {
        private final BlockingQueue<SocketRef<Answer, Refusal>> refs;
        private final CompletionStage<Answer> answer;
        private final CompletionStage<Reply<Answer, Refusal>> reply;

        OracleChannel(
                BlockingQueue<SocketRef<Answer, Refusal>> refs,
                CompletionStage<Answer> answer,
                CompletionStage<Reply<Answer, Refusal>> reply) {
            this.refs = refs;
            this.answer = answer;
            this.reply = reply;
        }

        @Join
        void join() {}

        @HandleIn
        void ask(SocketRef<Answer, Refusal> ref) {
            refs.add(ref);
        }

        @HandleIn
        CompletionStage<Answer> ponder() {
            return answer;
        }

        @HandleIn
        CompletionStage<Reply<Answer, Refusal>> decide() {
            return reply;
        }

        @HandleIn
        Answer ping() {
            return new Answer("still here");
        }

        @HandleIn
        void stop(ChannelSocket<NoEvents> socket) {
            socket.stop(StopReason.normal());
        }
    }

    @UserSocket(path = "/socket", channels = OracleChannel.class)
    static final class OracleSocket {}
}
