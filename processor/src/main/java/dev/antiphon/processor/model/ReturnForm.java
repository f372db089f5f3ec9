package dev.antiphon.processor.model;

import java.util.stream.Stream;

/** What a handler gives back. */
public sealed interface ReturnForm {
    /**
     * The payloads that it may give back.
     *
     * @return them, ok before error
     */
    default Stream<PayloadModel> payloads() {
        return Stream.empty();
    }

    /** {@code void}. */
    record NoReply() implements ReturnForm {}

    /**
     * A value: an ok reply with it.
     *
     * @param payload the value's type
     */
    record ReplyWith(PayloadModel payload) implements ReturnForm {
        @Override
        public Stream<PayloadModel> payloads() {
            return Stream.of(payload);
        }
    }

    /**
     * {@code Reply<T, E>}.
     *
     * @param ok T
     * @param error E
     */
    record ReplyForm(PayloadModel ok, PayloadModel error) implements ReturnForm {
        @Override
        public Stream<PayloadModel> payloads() {
            return Stream.of(ok, error);
        }
    }

    /**
     * A {@code CompletionStage} of a value or a {@code Reply}.
     *
     * @param form {@link ReplyWith} or {@link ReplyForm}
     */
    record Later(ReturnForm form) implements ReturnForm {
        @Override
        public Stream<PayloadModel> payloads() {
            return form.payloads();
        }
    }

    /** {@code boolean} of a {@code @HandleOut}: whether the frame goes on as it is. */
    record PassOn() implements ReturnForm {}
}
