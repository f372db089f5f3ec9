package dev.antiphon.internal.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.Counters.Counter;
import dev.antiphon.Reply;
import dev.antiphon.SocketRef;
import dev.antiphon.codec.InvalidPayloadException;
import dev.antiphon.codec.PayloadWriter;
import dev.antiphon.dispatch.Outcome;
import fixture.LoggedBy;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a push comes to; however it does, it counts as handled exactly once. */
class PushingTest {
    private final ChannelRig rig = ChannelRig.blocking().joined();
    private final CompletableFuture<Outcome> stage = new CompletableFuture<>();
    private LoggedBy log;

    @BeforeEach
    void listen() {
        log = LoggedBy.logger("dev.antiphon.channel");
    }

    @AfterEach
    void stopListening() {
        log.close();
    }

    private void answerBy(CompletableFuture<Outcome> answer) {
        rig.channel.in = (event, to, socket) -> new Outcome.Later<>(answer, outcome -> outcome);
    }

    @Test
    void withoutAReplyNothingGoesOut() {
        rig.push("2", "known");

        assertEquals(List.of("in known"), rig.happenedSoFar());
        assertEquals(0, rig.unhandled());
    }

    @Test
    void repliesOkAndError() {
        rig.channel.in = (event, to, socket) ->
                event.equals("good") ? Outcome.ok() : new Outcome.Error<>("bad", ReasonReply.WRITER);
        rig.push("2", "good");
        rig.push("3", "other");

        assertEquals(
                List.of("in good", "reply \"2\" ok {}", "in other", "reply \"3\" error {\"reason\":\"bad\"}"),
                rig.happenedSoFar());
        assertEquals(0, rig.unhandled());
    }

    @Test
    void aHandlerThatReturnsNullCrashesWithAMessageThatNamesIt() {
        rig.channel.in = (event, to, socket) -> Outcome.ok(null, ReasonReply.WRITER);
        rig.push("2", "known");
        rig.settle();

        String message = log.thrown().get(0).getMessage();
        assertTrue(message.contains("the handler of \"known\" in ScriptedChannel returned null"), message);
        assertEquals(0, rig.unhandled());
    }

    @Test
    void anUnknownEventCrashesTheChannelWithOneLineThatNamesTheKnown() {
        rig.channel.in = (event, to, socket) -> Outcome.unhandled();
        rig.push("2", "unknown");

        assertTrue(rig.happenedSoFar().contains("ended Crashed"));
        assertEquals(1, log.lines().size());
        assertTrue(
                log.lines().get(0).contains("no @HandleIn for \"unknown\""),
                log.lines().get(0));
        assertTrue(
                log.lines().get(0).contains("it handles [known]"), log.lines().get(0));
        assertEquals(List.of(), log.thrown(), "clients cause it at will: no stack trace");
        assertEquals(0, rig.unhandled());
    }

    @Test
    void anInvalidPayloadIsAnsweredAndTheChannelLives() {
        rig.channel.in = (event, to, socket) -> {
            throw new InvalidPayloadException("/age", "must be a number", "type");
        };
        rig.push("2", "known");
        rig.push("3", "known");

        String errors = "error {\"reason\":\"invalid payload\",\"errors\":[{\"path\":\"/age\","
                + "\"message\":\"must be a number\",\"code\":\"type\"}]}";
        assertEquals(
                List.of("in known", "reply \"2\" " + errors, "in known", "reply \"3\" " + errors), rig.happenedSoFar());
        assertEquals(2, rig.count(Counter.INVALID_PAYLOAD));
        assertEquals(List.of(), log.lines());
        assertEquals(0, rig.unhandled());
    }

    @Test
    void aReplyThatComesLaterHoldsUpNothing() {
        answerBy(stage);
        rig.push("2", "known");
        rig.push("3", "known");
        assertEquals(List.of("in known", "in known"), rig.happenedSoFar());
        assertEquals(2, rig.unhandled(), "both are unhandled until they are answered");

        stage.complete(Outcome.ok());

        var replies = rig.happenedSoFar();
        assertEquals(2, replies.size());
        assertTrue(replies.containsAll(List.of("reply \"2\" ok {}", "reply \"3\" ok {}")), replies.toString());
        assertEquals(0, rig.unhandled());
    }

    @Test
    void aStageThatFailsIsAsIfTheCallbackHadThrown() {
        answerBy(stage);
        rig.push("2", "known");
        rig.settle();
        var cause = new IllegalStateException("on purpose");

        stage.completeExceptionally(cause);

        assertTrue(rig.happenedSoFar().contains("ended Crashed"));
        assertEquals(List.of(cause), log.thrown());
        assertEquals(1, log.count(Level.SEVERE, "crashed in \"known\""));
        assertEquals(0, rig.unhandled());
    }

    @Test
    void aStageWhoseReplyCannotBeMadeCrashesTheChannelWhateverIsThrown() {
        rig.channel.in = (event, to, socket) -> new Outcome.Later<>(stage, outcome -> {
            throw new StackOverflowError();
        });
        rig.push("2", "known");
        rig.settle();

        stage.complete(Outcome.ok());

        assertTrue(rig.happenedSoFar().contains("ended Crashed"));
        assertEquals(1, log.thrown().size());
        assertEquals(0, rig.unhandled());
    }

    @Test
    void aStageThatCannotBeListenedToCrashesTheChannel() {
        answerBy(new CompletableFuture<>() {
            @Override
            public CompletableFuture<Outcome> whenComplete(BiConsumer<? super Outcome, ? super Throwable> action) {
                throw new UnsupportedOperationException("on purpose");
            }
        });
        rig.push("2", "known");

        assertTrue(rig.happenedSoFar().contains("ended Crashed"));
        assertEquals(0, rig.unhandled());
    }

    @Test
    void aStageIsStillAnsweredAfterTheEnd() {
        answerBy(stage);
        rig.push("2", "known");
        rig.leave("3");
        rig.happenedSoFar();

        stage.complete(Outcome.ok());

        assertEquals(List.of("reply \"2\" ok {}"), rig.happenedSoFar());
        assertEquals(0, rig.unhandled());
    }

    @Test
    void aStageThatFailsAfterTheEndIsLogged() {
        answerBy(stage);
        rig.push("2", "known");
        rig.leave("3");
        rig.happenedSoFar();
        var cause = new IllegalStateException("on purpose");

        stage.completeExceptionally(cause);

        assertEquals(List.of(), rig.happenedSoFar());
        assertEquals(List.of(cause), log.thrown());
        assertEquals(1, log.count(Level.WARNING, "had ended when the stage of \"known\" failed"));
        assertEquals(0, rig.unhandled());
    }

    @Test
    void aSocketRefAnswersOnceFromAnyThreadAlsoAfterTheEnd() {
        SocketRef<String, String> ref = refOfAPush();
        rig.leave("3");
        rig.happenedSoFar();

        assertTrue(ref.reply(Reply.ok("fine")));
        assertFalse(ref.reply(Reply.ok("again")));
        assertFalse(ref.reply(Reply.error("again")));

        assertEquals(List.of("reply \"2\" ok {\"reason\":\"fine\"}"), rig.happenedSoFar());
    }

    @Test
    void aSocketRefMayAnswerWithAnError() {
        SocketRef<String, String> ref = refOfAPush();
        rig.happenedSoFar();

        assertTrue(ref.reply(Reply.error("no")));

        assertEquals(List.of("reply \"2\" error {\"reason\":\"no\"}"), rig.happenedSoFar());
    }

    @Test
    void answeringWithNothingIsRefusedAndLeavesTheRefUnanswered() {
        SocketRef<String, String> ref = refOfAPush();
        rig.happenedSoFar();

        var failure = assertThrows(IllegalArgumentException.class, () -> ref.reply(Reply.none()));

        assertTrue(failure.getMessage().contains("\"known\""), failure.getMessage());
        assertTrue(ref.reply(Reply.ok("fine")));
    }

    @Test
    void anAnswerThatCannotBeWrittenIsNone() {
        var refs = new AtomicReference<SocketRef<String, String>>();
        PayloadWriter<String> broken = (value, out) -> {
            throw new IllegalStateException("on purpose");
        };
        rig.channel.in = (event, to, socket) -> {
            refs.set(to.ref(broken, ReasonReply.WRITER));
            return Outcome.noReply();
        };
        rig.push("2", "known");
        rig.happenedSoFar();

        assertThrows(IllegalStateException.class, () -> refs.get().reply(Reply.ok("fine")));
        assertTrue(refs.get().reply(Reply.error("sorry")));

        assertEquals(List.of("reply \"2\" error {\"reason\":\"sorry\"}"), rig.happenedSoFar());
    }

    private SocketRef<String, String> refOfAPush() {
        var refs = new AtomicReference<SocketRef<String, String>>();
        rig.channel.in = (event, to, socket) -> {
            refs.set(to.ref(ReasonReply.WRITER, ReasonReply.WRITER));
            return Outcome.noReply();
        };
        rig.push("2", "known");
        rig.settle();
        return refs.get();
    }
}
