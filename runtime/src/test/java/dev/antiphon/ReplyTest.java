package dev.antiphon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;

class ReplyTest {
    @Test
    void okOrIsOkWithTheValueOrTheError() {
        assertEquals(Reply.ok("value"), Reply.okOr(Optional.of("value"), () -> "error"));
        assertEquals(Reply.error("error"), Reply.okOr(Optional.empty(), () -> "error"));
    }

    @Test
    void okOrOfAStageIsOkWithWhatItBringsOrTheErrorMadeOfItsFailure() {
        var stage = new CompletableFuture<String>();
        CompletionStage<Reply<String, String>> reply = Reply.okOr(stage, Throwable::getMessage);
        stage.complete("value");
        assertEquals(Reply.ok("value"), reply.toCompletableFuture().join());
    }

    @Test
    void okOrOfAStageGivesTheFailureWithoutWhatStagesWrapItIn() {
        var stage = new CompletableFuture<String>();
        CompletionStage<Reply<String, String>> direct = Reply.okOr(stage, Throwable::getMessage);
        CompletionStage<Reply<String, String>> dependent =
                Reply.okOr(stage.thenApply(String::trim), Throwable::getMessage);
        stage.completeExceptionally(new IllegalStateException("late"));
        assertEquals(Reply.error("late"), direct.toCompletableFuture().join());
        assertEquals(Reply.error("late"), dependent.toCompletableFuture().join());
    }

    @Test
    void okOrOfAStageFailsWhereTheStageBringsNull() {
        CompletionStage<Reply<String, String>> reply =
                Reply.okOr(CompletableFuture.completedFuture(null), Throwable::getMessage);
        var failure = assertThrows(
                CompletionException.class, () -> reply.toCompletableFuture().join());
        assertTrue(failure.getCause().getMessage().contains("use Reply.ok()"), failure.toString());
    }

    @Test
    void okWithNullSaysWhatToCallInstead() {
        var failure = assertThrows(NullPointerException.class, () -> Reply.ok(null));

        assertTrue(failure.getMessage().contains("use Reply.ok()"), failure.getMessage());
        assertThrows(NullPointerException.class, () -> Reply.error(null));
    }
}
