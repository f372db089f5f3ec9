package dev.antiphon.codec;

import java.util.List;

/**
 * A payload that does not fit its type. The client gets an error reply that lists the faults; the channel lives on.
 */
public final class InvalidPayloadException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient List<PayloadError> errors;

    /**
     * With the faults that were found.
     *
     * @param errors at least one
     */
    public InvalidPayloadException(List<PayloadError> errors) {
        super("invalid payload: " + errors);
        this.errors = List.copyOf(errors);
    }

    /**
     * With one fault.
     *
     * @param path where, as a JSON pointer; empty for the payload itself
     * @param message what is wrong, without the value
     * @param code what is wrong, for programs
     */
    public InvalidPayloadException(String path, String message, String code) {
        this(List.of(new PayloadError(path, message, code)));
    }

    /**
     * With one fault that has no code of its own: {@code invalid}.
     *
     * @param path where, as a JSON pointer; empty for the payload itself
     * @param message what is wrong, without the value
     */
    public InvalidPayloadException(String path, String message) {
        this(path, message, "invalid");
    }

    /**
     * The faults.
     *
     * @return at least one
     */
    public List<PayloadError> errors() {
        return errors;
    }

    /** Any client can cause one at will, so it costs no stack trace: where it arose says nothing. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }
}
