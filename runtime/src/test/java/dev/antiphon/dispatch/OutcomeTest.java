package dev.antiphon.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.antiphon.Reply;
import dev.antiphon.codec.PayloadWriter;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class OutcomeTest {
    private static final PayloadWriter<Object> OK = (value, out) -> {};
    private static final PayloadWriter<Object> ERROR = (value, out) -> {};

    @Test
    void aReplyTakesTheWriterOfItsKind() {
        assertEquals(new Outcome.Ok<>("fine", OK), Outcome.of(Reply.ok("fine"), OK, ERROR));
        assertEquals(new Outcome.Error<>("no", ERROR), Outcome.of(Reply.error("no"), OK, ERROR));
        assertSame(Outcome.noReply(), Outcome.of(Reply.none(), OK, ERROR));
        assertSame(Outcome.ok(), Outcome.of(Reply.<Object>ok(), PayloadWriter.nothing(), ERROR));
    }

    @Test
    void nullIsAFaultOfTheMethodHoweverItIsReturned() {
        assertSame(Outcome.Missing.INSTANCE, Outcome.ok(null, OK));
        assertSame(Outcome.Missing.INSTANCE, Outcome.of(null, OK, ERROR));
        assertSame(Outcome.Missing.INSTANCE, Outcome.later(null, OK));
        assertSame(Outcome.Missing.INSTANCE, Outcome.laterReply(null, OK, ERROR));
    }

    @Test
    void nullInAStageIsOneToo() {
        var value = (Outcome.Later<?>) Outcome.later(CompletableFuture.completedFuture((Object) null), OK);
        var reply = (Outcome.Later<?>)
                Outcome.laterReply(CompletableFuture.<Reply<Object, Object>>completedFuture(null), OK, ERROR);

        assertSame(Outcome.Missing.INSTANCE, value.outcome().apply(null));
        assertSame(Outcome.Missing.INSTANCE, reply.outcome().apply(null));
    }
}
