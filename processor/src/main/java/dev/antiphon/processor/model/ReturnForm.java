package dev.antiphon.processor.model;

/** What a handler gives back. */
public sealed interface ReturnForm {
    /** {@code void}. */
    record NoReply() implements ReturnForm {}

    /**
     * A value: an ok reply with it.
     *
     * @param payload the value's type
     */
    record ReplyWith(PayloadModel payload) implements ReturnForm {}

    /**
     * {@code Reply<T, E>}.
     *
     * @param ok T
     * @param error E
     */
    record ReplyForm(PayloadModel ok, PayloadModel error) implements ReturnForm {}

    /**
     * A {@code CompletionStage} of a value or a {@code Reply}.
     *
     * @param form {@link ReplyWith} or {@link ReplyForm}
     */
    record Later(ReturnForm form) implements ReturnForm {}

    /** {@code boolean} of a {@code @HandleOut}: whether the frame goes on as it is. */
    record PassOn() implements ReturnForm {}
}
