package dev.antiphon;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a client gets for its push or join. It names both payloads that the client may meet, so that its types can be
 * known at compile time.
 *
 * <pre>{@code
 * @HandleIn
 * Reply<Receipt, Problem> pay(Payment payment) {
 *     return payment.enough() ? Reply.ok(new Receipt(…)) : Reply.error(new Problem("too little"));
 * }
 * }</pre>
 *
 * <p>On the wire it is the event {@code phx_reply} with {@code {"status":"ok","response":…}}, or {@code "error"}, and
 * the join_ref and ref of its push. A payload may be any JSON or binary, and must not be changed afterwards.
 * Immutable.
 *
 * @param <T> the payload of an ok reply; {@code Void} for none
 * @param <E> the payload of an error reply
 */
public sealed interface Reply<T, E> {
    /**
     * An ok reply with a payload.
     *
     * @param value the payload, not null
     * @param <T> its type
     * @param <E> the type of an error's payload
     * @return the reply
     */
    static <T, E> Reply<T, E> ok(T value) {
        return new Ok<>(Objects.requireNonNull(value, "Reply.ok(null): use Reply.ok() for no payload"));
    }

    /**
     * An ok reply without a payload; the client gets <code>{}</code>.
     *
     * @param <E> the type of an error's payload
     * @return the reply
     */
    static <E> Reply<Void, E> ok() {
        return new Ok<>(null);
    }

    /**
     * An error reply.
     *
     * @param error its payload, not null
     * @param <T> the type of an ok's payload
     * @param <E> the payload's type
     * @return the reply
     */
    static <T, E> Reply<T, E> error(E error) {
        return new Error<>(Objects.requireNonNull(error, "Reply.error(null)"));
    }

    /**
     * No reply: Phoenix's {@code :noreply}. The client's {@code receive("ok")} never fires, its
     * {@code receive("timeout")} does. Not for a join, nor for {@link SocketRef#reply SocketRef.reply}.
     *
     * @param <T> the type of an ok's payload
     * @param <E> the type of an error's payload
     * @return none
     */
    static <T, E> Reply<T, E> none() {
        return new None<>();
    }

    /**
     * Ok with the value, or an error where there is none.
     *
     * @param value what may be there
     * @param error makes the error's payload
     * @param <T> the type of an ok's payload
     * @param <E> the type of an error's payload
     * @return the reply
     */
    static <T, E> Reply<T, E> okOr(Optional<? extends T> value, Supplier<? extends E> error) {
        return value.isPresent() ? ok(value.get()) : error(error.get());
    }

    /**
     * Ok with what a stage brings, or an error where it fails: what a handler returns that must not crash with it.
     *
     * @param value what is to come, not null then
     * @param error makes the error's payload of the failure, which comes without its {@link CompletionException}
     * @param <T> the type of an ok's payload
     * @param <E> the type of an error's payload
     * @return a stage that does not fail, unless {@code error} throws
     */
    static <T, E> CompletionStage<Reply<T, E>> okOr(
            CompletionStage<? extends T> value, Function<? super Throwable, ? extends E> error) {
        return value.handle((result, failure) -> {
            if (failure == null) {
                return ok(result);
            }
            Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
            return error(error.apply(cause == null ? failure : cause));
        });
    }

    /**
     * An ok reply.
     *
     * @param value the payload, null for none
     * @param <T> the payload's type
     * @param <E> the type of an error's payload
     */
    record Ok<T, E>(@Nullable T value) implements Reply<T, E> {}

    /**
     * An error reply.
     *
     * @param error the payload
     * @param <T> the type of an ok's payload
     * @param <E> the payload's type
     */
    @SuppressWarnings("JavaLangClash") // Phoenix's word, and never written without "Reply."
    record Error<T, E>(E error) implements Reply<T, E> {}

    /**
     * No reply.
     *
     * @param <T> the type of an ok's payload
     * @param <E> the type of an error's payload
     */
    record None<T, E>() implements Reply<T, E> {}
}
