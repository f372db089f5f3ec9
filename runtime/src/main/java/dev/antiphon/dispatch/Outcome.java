package dev.antiphon.dispatch;

import dev.antiphon.Reply;
import dev.antiphon.codec.PayloadWriter;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a callback gave back, with the writers of its payloads: what the runtime makes a reply of. */
public sealed interface Outcome {
    /**
     * No reply.
     *
     * @return the outcome of a {@code void} method
     */
    static Outcome noReply() {
        return NoReply.INSTANCE;
    }

    /**
     * No method takes the event.
     *
     * @return the outcome that crashes the channel, as in Phoenix
     */
    static Outcome unhandled() {
        return Unhandled.INSTANCE;
    }

    /**
     * Ok without a payload.
     *
     * @return the outcome of a {@code void} join
     */
    static Outcome ok() {
        return Ok.EMPTY;
    }

    /**
     * Ok with a payload.
     *
     * @param value what the method returned; null is a fault of the method
     * @param writer writes it
     * @param <T> its type
     * @return the outcome of a method that returns its payload
     */
    static <T> Outcome ok(@Nullable T value, PayloadWriter<? super T> writer) {
        return value == null ? Missing.INSTANCE : new Ok<>(value, writer);
    }

    /**
     * A reply.
     *
     * @param reply what the method returned; null is a fault of the method
     * @param ok writes an ok's payload
     * @param error writes an error's payload
     * @param <T> the type of an ok's payload
     * @param <E> the type of an error's payload
     * @return the outcome of a method that returns {@link Reply}
     */
    static <T, E> Outcome of(@Nullable Reply<T, E> reply, PayloadWriter<? super T> ok, PayloadWriter<? super E> error) {
        if (reply instanceof Reply.Ok<T, E> accepted) {
            return accepted.value() == null ? Ok.EMPTY : new Ok<>(accepted.value(), ok);
        }
        if (reply instanceof Reply.Error<T, E> refused) {
            return new Error<>(refused.error(), error);
        }
        return reply == null ? Missing.INSTANCE : NoReply.INSTANCE;
    }

    /**
     * A payload that comes later.
     *
     * @param stage what the method returned; null is a fault of the method
     * @param writer writes what it completes with
     * @param <T> the payload's type
     * @return the outcome of a method that returns a stage
     */
    static <T> Outcome later(@Nullable CompletionStage<T> stage, PayloadWriter<? super T> writer) {
        return stage == null ? Missing.INSTANCE : new Later<>(stage, value -> ok(value, writer));
    }

    /**
     * A reply that comes later.
     *
     * @param stage what the method returned; null is a fault of the method
     * @param ok writes an ok's payload
     * @param error writes an error's payload
     * @param <T> the type of an ok's payload
     * @param <E> the type of an error's payload
     * @return the outcome of a method that returns a stage of {@link Reply}
     */
    static <T, E> Outcome laterReply(
            @Nullable CompletionStage<Reply<T, E>> stage, PayloadWriter<? super T> ok, PayloadWriter<? super E> error) {
        return stage == null ? Missing.INSTANCE : new Later<>(stage, reply -> of(reply, ok, error));
    }

    /** No reply. */
    enum NoReply implements Outcome {
        /** The only one. */
        INSTANCE
    }

    /** No method takes the event. */
    enum Unhandled implements Outcome {
        /** The only one. */
        INSTANCE
    }

    /** The method returned null where it may not. */
    enum Missing implements Outcome {
        /** The only one. */
        INSTANCE
    }

    /**
     * An ok reply.
     *
     * @param value its payload, null for none
     * @param writer writes it
     * @param <T> its type
     */
    record Ok<T>(@Nullable T value, PayloadWriter<? super T> writer) implements Outcome {
        private static final Ok<Void> EMPTY = new Ok<>(null, PayloadWriter.nothing());
    }

    /**
     * An error reply.
     *
     * @param value its payload
     * @param writer writes it
     * @param <E> its type
     */
    @SuppressWarnings("JavaLangClash") // Phoenix's word, and never written without "Outcome."
    record Error<E>(E value, PayloadWriter<? super E> writer) implements Outcome {}

    /**
     * One of the others, later.
     *
     * @param stage what to wait for
     * @param outcome makes the outcome of what it completes with
     * @param <R> the stage's type
     */
    record Later<R>(CompletionStage<R> stage, Function<@Nullable R, Outcome> outcome) implements Outcome {}
}
