package dev.antiphon.equivalence;

import dev.antiphon.codec.InvalidPayloadException;
import dev.antiphon.codec.Payload;
import dev.antiphon.codec.PayloadError;
import dev.antiphon.codec.PayloadReader;
import java.util.List;
import java.util.Set;

/** What came of reading a document. */
sealed interface Outcome {
    /** A value, as {@link Likeness} has it. */
    record Read(Object value) implements Outcome {}

    /** Faults that the client is told. */
    record Refused(List<PayloadError> errors) implements Outcome {
        private static final Set<String> NO_JSON = Set.of("json", "length", "depth");

        /** Whether a fault is told there, or about what is around or in it. */
        boolean tells(PayloadError fault) {
            return errors.stream()
                    .anyMatch(error -> isWithin(error.path(), fault.path()) || isWithin(fault.path(), error.path()));
        }

        /** Whether a fault is told of a member of the same object. */
        boolean tellsBeside(PayloadError fault) {
            return errors.stream().anyMatch(error -> parent(error).equals(parent(fault)));
        }

        private static String parent(PayloadError error) {
            return error.path().substring(0, Math.max(0, error.path().lastIndexOf('/')));
        }

        private static boolean isWithin(String path, String around) {
            return path.equals(around) || path.startsWith(around + "/");
        }

        /** Where reading ends for good, and how far that was, is up to the reader. */
        boolean isNoJson() {
            return errors.stream().anyMatch(error -> NO_JSON.contains(error.code()));
        }
    }

    /** What must not be. */
    record Thrown(Throwable thrown) implements Outcome {}

    static Outcome of(PayloadReader<?> reader, byte[] document) {
        try {
            return new Read(
                    Likeness.of(Payload.jsonSlice(document, 0, document.length).read(reader)));
        } catch (InvalidPayloadException e) {
            return new Refused(e.errors());
        } catch (RuntimeException | StackOverflowError e) {
            return new Thrown(e);
        }
    }
}
