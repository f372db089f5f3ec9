package dev.antiphon.internal.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.StopReason;
import dev.antiphon.dispatch.Outcome;
import fixture.LoggedBy;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.logging.Level;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A join whose answer is a stage, and all that can happen to it meanwhile. */
class PendingJoinTest {
    private static final String LOGGER = "dev.antiphon.channel";

    private final ChannelRig rig = ChannelRig.blocking();
    private final CompletableFuture<Outcome> stage = new CompletableFuture<>();

    private void joinBy(CompletionStage<Outcome> answer) {
        rig.channel.join = socket -> new Outcome.Later<>(answer, outcome -> outcome);
    }

    @Test
    void messagesWaitUntilTheStageCompletes() {
        joinBy(stage);
        rig.push("2", "known");
        rig.begun();
        assertEquals(List.of("join"), rig.happenedSoFar());

        stage.complete(Outcome.ok());

        assertEquals(List.of("accept {}", "in known"), rig.happenedSoFar());
    }

    @Test
    void aWaitingJoinHoldsNoThread() {
        joinBy(stage);

        rig.begun().settle();

        assertEquals(0, rig.threads.waiting());
    }

    @Test
    void aStageThatIsCompleteAlreadyIsAnAnswerAtOnce() {
        stage.complete(Outcome.ok());
        joinBy(stage);

        rig.begun();

        assertEquals(List.of("join", "accept {}"), rig.happenedSoFar());
    }

    @Test
    void aStageThatCompletesWhileItIsListenedToDecidesOnce() {
        joinBy(new CompletableFuture<>() {
            @Override
            public CompletableFuture<Outcome> whenComplete(BiConsumer<? super Outcome, ? super Throwable> action) {
                complete(Outcome.ok());
                return super.whenComplete(action);
            }
        });

        rig.begun();

        assertEquals(List.of("join", "accept {}"), rig.happenedSoFar());
    }

    @Test
    void aStageMayRefuse() {
        joinBy(stage);
        rig.push("2", "known");
        rig.begun().settle();

        stage.complete(new Outcome.Error<>("no", ReasonReply.WRITER));

        assertEquals(List.of("join", "refuse {\"reason\":\"no\"}", "release", "unmatched \"2\""), rig.happenedSoFar());
    }

    @Test
    void aStageThatFailsIsACrashedJoin() {
        try (var log = LoggedBy.logger(LOGGER)) {
            joinBy(stage.thenApply(outcome -> outcome)); // wraps the failure, as stages do
            rig.begun().settle();

            var cause = new IllegalStateException("on purpose");
            stage.completeExceptionally(cause);

            assertEquals(List.of("join", "refuse {\"reason\":\"join crashed\"}", "release"), rig.happenedSoFar());
            assertEquals(List.of(cause), log.thrown());
        }
    }

    @Test
    void aValueThatNoReplyCanBeMadeOfIsACrashedJoinWhateverIsThrown() {
        try (var log = LoggedBy.logger(LOGGER)) {
            rig.channel.join = socket -> new Outcome.Later<>(stage, outcome -> {
                throw new StackOverflowError();
            });
            rig.begun().settle();

            stage.complete(Outcome.ok());

            assertEquals(List.of("join", "refuse {\"reason\":\"join crashed\"}", "release"), rig.happenedSoFar());
            assertEquals(1, log.thrown().size());
        }
    }

    @Test
    void aReplyThatCannotBeWrittenIsACrashedJoinWhateverIsThrown() {
        try (var log = LoggedBy.logger(LOGGER)) {
            joinBy(stage);
            rig.begun().settle();

            stage.complete(Outcome.ok("value", (value, out) -> {
                throw new StackOverflowError();
            }));

            assertEquals(List.of("join", "refuse {\"reason\":\"join crashed\"}", "release"), rig.happenedSoFar());
            assertEquals(1, log.thrown().size());
        }
    }

    @Test
    void aStageThatCannotBeListenedToIsACrashedJoin() {
        try (var log = LoggedBy.logger(LOGGER)) {
            joinBy(new CompletableFuture<>() {
                @Override
                public CompletableFuture<Outcome> whenComplete(BiConsumer<? super Outcome, ? super Throwable> action) {
                    throw new UnsupportedOperationException("on purpose");
                }
            });

            rig.begun();

            assertEquals(List.of("join", "refuse {\"reason\":\"join crashed\"}", "release"), rig.happenedSoFar());
            assertEquals(1, log.thrown().size());
        }
    }

    @Test
    void aConnectionThatGoesMeanwhileAbandonsTheJoin() {
        joinBy(stage);
        rig.begun().settle();

        rig.process.disconnected(new StopReason.Closed());

        assertEquals(List.of("join", "refuse {\"reason\":\"join abandoned\"}", "release"), rig.happenedSoFar());
        stage.complete(Outcome.ok());
        assertEquals(List.of(), rig.happenedSoFar(), "the answer comes too late");
    }

    @Test
    void aConnectionThatWentBeforeTheStageIsWaitedForAbandonsTheJoin() {
        joinBy(stage);
        rig.process.disconnected(new StopReason.Closed());

        rig.begun();

        assertEquals(List.of("join", "refuse {\"reason\":\"join abandoned\"}", "release"), rig.happenedSoFar());
    }

    @Test
    void anotherJoinOfTheTopicMeanwhileAbandonsThisOne() {
        joinBy(stage);
        rig.push("2", "known");
        rig.begun().settle();

        rig.process.replace();

        assertEquals(
                List.of("join", "refuse {\"reason\":\"join abandoned\"}", "release", "unmatched \"2\""),
                rig.happenedSoFar());
    }

    @Test
    void aStageThatFailsAfterTheJoinWasAbandonedIsLogged() {
        try (var log = LoggedBy.logger(LOGGER)) {
            joinBy(stage);
            rig.begun().settle();
            rig.process.disconnected(new StopReason.Closed());
            rig.settle();

            var cause = new IllegalStateException("on purpose");
            stage.completeExceptionally(cause);

            assertEquals(List.of(cause), log.thrown());
            assertEquals(1, log.count(Level.WARNING, "had ended when the stage of \"phx_join\" failed"));
        }
    }

    @Test
    void aLeaveWaitsForTheAnswer() {
        joinBy(stage);
        rig.begun().settle();
        rig.leave("2");
        assertEquals(List.of("join"), rig.happenedSoFar());

        stage.complete(Outcome.ok());

        assertEquals(List.of("accept {}", "terminate Left[]", "ended Left \"2\"", "release"), rig.happenedSoFar());
    }

    /** Completion, the end of the connection and the channel itself, all at once: decided exactly once. */
    @RepeatedTest(50)
    void whoeverComesFirstDecidesOnce() throws Exception {
        ExecutorService both = Executors.newFixedThreadPool(2);
        var start = new CountDownLatch(1);
        joinBy(stage);
        rig.begun();
        both.execute(() -> {
            awaitQuietly(start);
            stage.complete(Outcome.ok());
        });
        both.execute(() -> {
            awaitQuietly(start);
            rig.process.disconnected(new StopReason.Closed());
        });

        start.countDown();
        rig.settle();
        both.shutdown();
        both.awaitTermination(10, TimeUnit.SECONDS);
        rig.settle();

        long decided = rig.happened.stream()
                .filter(word -> word.startsWith("accept") || word.startsWith("refuse"))
                .count();
        assertEquals(1, decided, () -> rig.happened.toString());
        assertEquals("release", rig.happened.get(rig.happened.size() - 1));
        assertEquals(
                rig.happened.stream().filter(word -> word.startsWith("accept")).count(),
                rig.happened.stream()
                        .filter(word -> word.startsWith("terminate"))
                        .count());
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
