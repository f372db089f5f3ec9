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
     * The faults.
     *
     * @return at least one
     */
    public List<PayloadError> errors() {
        return errors;
    }
}
