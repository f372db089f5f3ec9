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
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("handle_in: {:noreply, s} · {:reply, :ok, s} · {:reply, {:ok, v}, s} · {:reply, {:error, e}, s}")
class HandleInTest {
    private static final String TOPIC = "sums";

    @RegisterExtension
    final Served served = Served.by(HandleInTest_SumsSocketEndpoint.of(new SumsSocket(), SumsChannel::new));

    @Test
    void voidDoesNotReply() throws IOException {
        PhoenixClient client = served.joined(TOPIC);
        client.push(TOPIC, "add", "{\"n\":2}");
        assertEquals(2, client.call(TOPIC, "total", "{}").get("n").asInt(), "the next frame is the next reply");
    }

    @Test
    void replyNoneDoesNotReply() throws IOException {
        PhoenixClient client = served.joined(TOPIC);
        client.push(TOPIC, "add_quietly", "{\"n\":3}");
        assertEquals(3, client.call(TOPIC, "total", "{}").get("n").asInt(), "the next frame is the next reply");
    }

    @Test
    void replyOkWithoutPayloadRepliesWithTheEmptyObject() throws IOException {
        assertTrue(served.joined(TOPIC).call(TOPIC, "reset", "{}").isEmpty());
    }

    @Test
    void aValueRepliesOkWithIt() throws IOException {
        assertEquals(
                "{\"n\":0}", served.joined(TOPIC).call(TOPIC, "total", "{}").toString());
    }

    @Test
    void replyOkRepliesWithItsPayload() throws IOException {
        assertEquals(
                "{\"n\":3}",
                served.joined(TOPIC).call(TOPIC, "half", "{\"n\":6}").toString());
    }

    @Test
    void replyErrorRepliesErrorWithItsPayload() throws IOException {
        PhoenixClient client = served.joined(TOPIC);
        String ref = client.push(TOPIC, "half", "{\"n\":7}");
        assertEquals(
                "{\"reason\":\"7 is odd\"}", client.expectReply(ref, "error").toString());
        assertEquals(0, client.call(TOPIC, "total", "{}").get("n").asInt(), "the channel lives on");
    }

    @Test
    void okOrRepliesWithTheValueOrTheError() throws IOException {
        PhoenixClient client = served.joined(TOPIC);
        String without = client.push(TOPIC, "last", "{}");
        assertEquals(
                "{\"reason\":\"nothing was added\"}",
                client.expectReply(without, "error").toString());
        client.push(TOPIC, "add", "{\"n\":4}");
        assertEquals("{\"n\":4}", client.call(TOPIC, "last", "{}").toString());
    }

    @Test
    void severalEventsMayHaveOneMethod() throws IOException {
        PhoenixClient client = served.joined(TOPIC);
        client.push(TOPIC, "add", "{\"n\":1}");
        client.push(TOPIC, "plus", "{\"n\":1}");
        assertEquals("{\"n\":2}", client.call(TOPIC, "total", "{}").toString());
    }

    record Number(int n) {}

    record Refusal(String reason) {}

    @Channel("sums")
    static final class SumsChannel {
        private int total;
        private Optional<Number> last = Optional.empty();

        @Join
        void join() {}

        @HandleIn({"add", "plus"})
        void add(Number number) {
            total += number.n();
            last = Optional.of(number);
        }

        @HandleIn("add_quietly")
        Reply<Void, Refusal> addQuietly(Number number) {
            add(number);
            return Reply.none();
        }

        @HandleIn
        Reply<Void, Refusal> reset() {
            total = 0;
            return Reply.ok();
        }

        @HandleIn
        Number total() {
            return new Number(total);
        }

        @HandleIn
        Reply<Number, Refusal> half(Number number) {
            return number.n() % 2 == 0
                    ? Reply.ok(new Number(number.n() / 2))
                    : Reply.error(new Refusal(number.n() + " is odd"));
        }

        @HandleIn
        Reply<Number, Refusal> last() {
            return Reply.okOr(last, () -> new Refusal("nothing was added"));
        }
    }

    @UserSocket(path = "/socket", channels = SumsChannel.class)
    static final class SumsSocket {}
}
