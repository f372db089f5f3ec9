package dev.antiphon.codec;

import com.fasterxml.jackson.core.JsonParser;
import org.jspecify.annotations.Nullable;

/** What is wrong with a payload, as it is noted while that is read. */
final class JsonNotes {
    private final JsonParser parser;
    private @Nullable PayloadErrors errors;
    private @Nullable String misfit;

    JsonNotes(JsonParser parser) {
        this.parser = parser;
    }

    /** All that was noted, null where all fits. */
    @Nullable
    PayloadErrors errors() {
        return errors;
    }

    /** Whether an object that has just ended may be made; where it may not, it is remembered that it was there. */
    boolean areNoneYet() {
        if (errors != null) {
            errors.leaveUnbuilt(parser.getParsingContext());
        }
        return errors == null;
    }

    /** Notes that something does not fit, so that it has no value. */
    void add(String path, String message, String code) {
        misfit = path;
        errors = PayloadErrors.add(errors, new PayloadError(path, message, code));
    }

    /** Notes that there is nothing where the input is. */
    void required() {
        add(path(), "is required", "required");
    }

    /** Notes that a member is missing, unless it is there and does not fit. */
    void missing(String name) {
        String path = JsonPath.member(path(), name);
        if (errors == null || !(errors.standAt(path) || errors.leftUnbuilt(name, parser.getParsingContext()))) {
            add(path, "is required", "required");
        }
    }

    /** Notes that a value which fits breaks a constraint; of one that does not, nothing is asked. */
    void broken(String message, String code) {
        String path = path();
        if (!path.equals(misfit)) {
            errors = PayloadErrors.add(errors, new PayloadError(path, message, code));
        }
    }

    String path() {
        return JsonPath.of(parser.getParsingContext());
    }
}
