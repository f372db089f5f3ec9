package dev.antiphon.codec;

import java.util.ArrayList;
import java.util.List;

/** The faults found so far, in the order of the text. At the bound reading ends: nobody reads a longer list. */
final class PayloadErrors {
    private static final int MOST = 20;

    private final List<PayloadError> errors = new ArrayList<>();

    /**
     * Adds a fault.
     *
     * @throws InvalidPayloadException if it is the last one that is told
     */
    void add(PayloadError error) {
        errors.add(error);
        if (errors.size() == MOST) {
            throw new InvalidPayloadException(errors);
        }
    }

    boolean areEmpty() {
        return errors.isEmpty();
    }

    /** Whether something is wrong there, or below. */
    boolean standAt(String path) {
        return errors.stream()
                .map(PayloadError::path)
                .anyMatch(
                        at -> at.startsWith(path) && (at.length() == path.length() || at.charAt(path.length()) == '/'));
    }

    InvalidPayloadException toException() {
        return new InvalidPayloadException(errors);
    }
}
