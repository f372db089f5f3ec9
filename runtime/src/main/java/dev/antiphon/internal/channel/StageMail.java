package dev.antiphon.internal.channel;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** A stage of {@code sendWhenDone} is complete: makes the message of it, in the channel. */
final class StageMail<T> extends Mail {
    private final BiFunction<? super @Nullable T, ? super @Nullable Throwable, ?> message;
    private final @Nullable T value;
    private final @Nullable Throwable failure;

    StageMail(
            BiFunction<? super @Nullable T, ? super @Nullable Throwable, ?> message,
            @Nullable T value,
            @Nullable Throwable failure) {
        this.message = message;
        this.value = value;
        this.failure = failure;
    }

    @Override
    void handle(ChannelProcess process) throws Exception {
        Object made = process.requireTaken(message.apply(value, failure));
        process.life().dispatcher().handleInfo(made, process.life().socket());
    }

    @Override
    void drop(ChannelProcess process) {
        if (failure != null) {
            process.services().log().stageFailedAfterEnd(process, label(), failure);
        }
    }

    @Override
    String label() {
        return "sendWhenDone";
    }
}
