package dev.antiphon.internal.channel;

import dev.antiphon.dispatch.Outcome;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A join whose stage is not complete. The channel runs nothing meanwhile and holds no thread: its mailbox stays claimed,
 * so nobody else can start it, until the stage completes or nobody waits for the answer any more. Whichever comes first
 * starts it again.
 */
final class PendingJoin {
    private final AtomicBoolean waiting = new AtomicBoolean();
    private final ChannelProcess process;
    private final Outcome.Later<?> later;
    private volatile @Nullable Decision decision;

    /** What the stage came to. */
    private record Decision(
            @Nullable Outcome outcome, @Nullable Throwable failure) {}

    PendingJoin(ChannelProcess process, Outcome.Later<?> later) {
        this.process = process;
        this.later = later;
    }

    /** Starts waiting. The last thing that the consumer does: the process may run elsewhere before this returns. */
    void await() {
        waiting.set(true);
        listen(later);
        if (process.isAbandoned()) {
            wake();
        }
    }

    private <R> void listen(Outcome.Later<R> stage) {
        CompletionStage<R> waitedFor = stage.stage();
        waitedFor.whenComplete((value, failure) -> {
            decision = decided(stage, value, failure);
            wake();
        });
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

    /** Starts the channel again, once. From any thread. */
    void wake() {
        if (waiting.compareAndSet(true, false)) {
            process.schedule();
        }
    }

    /** Accepts or refuses. By the consumer. */
    void decide() {
        var made = decision;
        try {
            if (made == null) {
                process.outlet().refuse(ReasonReply.WRITER, "join abandoned");
                process.life().refused();
            } else if (made.outcome() != null) {
                JoinMail.decide(process, made.outcome());
            } else {
                JoinMail.fail(process, Objects.requireNonNull(made.failure()));
            }
        } catch (Throwable failure) {
            JoinMail.fail(process, failure);
        }
    }
}
