package dev.antiphon.howto;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.Reply;
import dev.antiphon.SocketRef;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How do I reply late? */
class LateReplyTest {
    private static final String TOPIC = "desk";

    private final CompletableFuture<Integer> price = new CompletableFuture<>();
    private final BlockingQueue<Consumer<String>> waiting = new LinkedBlockingQueue<>();

    @RegisterExtension
    final Served served = Served.by(LateReplyTest_DeskSocketEndpoint.of(
            new DeskSocket(), () -> new DeskChannel(symbol -> price, (question, answer) -> waiting.add(answer))));

    @Test
    void aStageAnswersWhenItIsDoneAndTheChannelGoesOnMeanwhile() throws Exception {
        PhoenixClient client = served.joined(TOPIC);
        String asked = client.push(TOPIC, "quote", "{\"symbol\":\"ABC\"}");
        client.call(TOPIC, "ping", "{}");
        price.complete(42);
        assertEquals("{\"price\":42}", client.expectReply(asked, "ok").toString());
    }

    @Test
    void aStageThatFailsIsAnErrorReplyAndNoCrash() throws Exception {
        PhoenixClient client = served.joined(TOPIC);
        String asked = client.push(TOPIC, "quote", "{\"symbol\":\"ABC\"}");
        price.completeExceptionally(new IllegalStateException("the exchange is closed"));
        assertEquals(
                "{\"reason\":\"unavailable\"}",
                client.expectReply(asked, "error").toString());
        client.call(TOPIC, "ping", "{}");
    }

    @Test
    void aRefAnswersFromAnyThread() throws Exception {
        PhoenixClient client = served.joined(TOPIC);
        String asked = client.push(TOPIC, "ask", "{\"text\":\"why?\"}");
        client.call(TOPIC, "ping", "{}");
        waiting.take().accept("because"); // this thread is none of the channel's
        assertEquals("{\"text\":\"because\"}", client.expectReply(asked, "ok").toString());
    }

    record Ask(String symbol) {}

    record Quote(int price) {}

    record Text(String text) {}

    record Refusal(String reason) {}

    interface Exchange {
        CompletableFuture<Integer> price(String symbol);
    }

    interface People {
        void ask(String question, Consumer<String> answer);
    }

    @Channel("desk")
    static final class DeskChannel {
        private final Exchange exchange;
        private final People people;

        DeskChannel(Exchange exchange, People people) {
            this.exchange = exchange;
            this.people = people;
        }

        @Join
        void join() {}

        // @start region="stage"
        @HandleIn
        CompletionStage<Reply<Quote, Refusal>> quote(Ask ask) {
            return exchange.price(ask.symbol()) // a CompletableFuture<Integer>
                    .orTimeout(5, SECONDS)
                    .<Reply<Quote, Refusal>>thenApply(price -> Reply.ok(new Quote(price)))
                    .exceptionally(failure -> Reply.error(new Refusal("unavailable")));
        }
        // @end

        // @start region="ref"
        @HandleIn
        void ask(Text question, SocketRef<Text, Refusal> ref) {
            people.ask(question.text(), answer -> ref.reply(Reply.ok(new Text(answer)))); // from whatever thread
        }
        // @end

        @HandleIn
        Text ping() {
            return new Text("pong");
        }
    }

    @UserSocket(path = "/socket", channels = DeskChannel.class)
    static final class DeskSocket {}
}
