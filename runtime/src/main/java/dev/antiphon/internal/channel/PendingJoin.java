package dev.antiphon.internal.channel;

import dev.antiphon.dispatch.Outcome;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A join whose stage is not complete. The channel runs nothing meanwhile and holds no thread: its mailbox stays claimed,
 * so nobody else can start it, until the stage completes or nobody waits for the answer any more. Whichever comes first
 * starts it again.
 */
final class PendingJoin {
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final AtomicReference<@Nullable Decision> decision = new AtomicReference<>();
    private final ChannelProcess process;
    private final Outcome.Later<?> later;

    /** What came first: of both nothing where nobody waits any more. */
    private record Decision(
            @Nullable Outcome outcome, @Nullable Throwable failure) {
        static final Decision ABANDONED = new Decision(null, null);
    }

    PendingJoin(ChannelProcess process, Outcome.Later<?> later) {
        this.process = process;
        this.later = later;
    }

    /** Starts waiting. The last thing that the consumer does: the process may run elsewhere before this returns. */
    void await() {
        waiting.set(true);
        listen(later);
        if (process.isAbandoned()) {
            abandon();
        }
        if (decision.get() != null) {
            wake();
        }
    }

    private <R> void listen(Outcome.Later<R> stage) {
        try {
            stage.stage().whenComplete((value, failure) -> completed(decided(stage, value, failure)));
        } catch (Throwable failure) { // a stage of the user's own
            completed(new Decision(null, failure));
        }
    }

    private void completed(Decision made) {
        if (decision.compareAndSet(null, made)) {
            wake();
        } else if (made.failure() != null) {
            process.services().log().stageFailedAfterEnd(process, "phx_join", made.failure());
        }
    }

    /** Nobody waits for the answer any more. From any thread. */
    void abandon() {
        if (decision.compareAndSet(null, Decision.ABANDONED)) {
            wake();
        }
    }

    private static <R> Decision decided(Outcome.Later<R> stage, @Nullable R value, @Nullable Throwable failure) {
        if (failure != null) {
            return new Decision(null, unwrapped(failure));
        }
        try {
            return new Decision(stage.outcome().apply(value), null);
        } catch (Throwable e) {
            return new Decision(null, e);
        }
    }

    /** What a stage failed with, without what stages wrap around it. */
    static Throwable unwrapped(Throwable failure) {
        return failure instanceof CompletionException && failure.getCause() != null ? failure.getCause() : failure;
    }

    /** Starts the channel again, once, and not before it has let go. */
    private void wake() {
        if (waiting.compareAndSet(true, false)) {
            process.schedule();
        }
    }

    /** Accepts or refuses. By the consumer. */
    void decide() {
        var made = Objects.requireNonNull(decision.get());
        try {
            if (made.outcome() != null) {
                JoinMail.decide(process, made.outcome());
            } else if (made.failure() != null) {
                JoinMail.fail(process, made.failure());
            } else {
                process.outlet().refuse(ReasonReply.WRITER, "join abandoned");
                process.life().refused();
            }
        } catch (Throwable failure) {
            JoinMail.fail(process, failure);
        }
    }
}
