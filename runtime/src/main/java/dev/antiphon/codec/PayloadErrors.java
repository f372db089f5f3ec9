package dev.antiphon.codec;

import com.fasterxml.jackson.core.JsonStreamContext;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The faults found so far, in the order of the text. At the bound reading ends: nobody reads a longer list. */
final class PayloadErrors {
    private static final int MOST = 20;

    private final List<PayloadError> errors = new ArrayList<>();
    private final UnbuiltMembers unbuilt = new UnbuiltMembers();

    /**
     * Adds a fault to those there are.
     *
     * @throws InvalidPayloadException if it is the last one that is told
     */
    static PayloadErrors add(@Nullable PayloadErrors known, PayloadError error) {
        PayloadErrors noted = known == null ? new PayloadErrors() : known;
        noted.errors.add(error);
        if (noted.errors.size() == MOST) {
            throw noted.toException();
        }
        return noted;
    }

    /** Whether something is wrong there, or below. */
    boolean standAt(String path) {
        return errors.stream()
                .map(PayloadError::path)
                .anyMatch(
                        at -> at.startsWith(path) && (at.length() == path.length() || at.charAt(path.length()) == '/'));
    }

    /** Remembers that an object that has just ended is not made, for what is wrong here or elsewhere. */
    void leaveUnbuilt(JsonStreamContext at) {
        unbuilt.add(at);
    }

    /** Whether a member of the object that has just ended is an object that was not made. */
    boolean leftUnbuilt(String name, JsonStreamContext at) {
        return unbuilt.contain(name, at);
    }

    InvalidPayloadException toException() {
        return new InvalidPayloadException(errors);
    }
}
