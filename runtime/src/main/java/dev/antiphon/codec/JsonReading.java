package dev.antiphon.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads a whole payload, whose faults are the client's. */
final class JsonReading {
    private JsonReading() {}

    /**
     * Of two equal keys the last counts; yet what does not fit in the first is noted when it comes. So a payload with
     * faults is read once more if it has equal keys, of which only the last is left then.
     */
    static <T> T of(Payload payload, JsonReader<T> reader) {
        try {
            return once(payload, reader);
        } catch (InvalidPayloadException | IllegalStateException e) {
            Payload unique = JsonDuplicates.without(payload);
            if (unique == null) {
                throw e;
            }
            return once(unique, reader);
        }
    }

    private static <T> T once(Payload payload, JsonReader<T> reader) {
        PayloadParser parser = payload.takeParser(0);
        try {
            JsonInput in = new JsonInput(parser, payload);
            T value = read(in, reader);
            PayloadErrors errors = in.notes().errors();
            if (errors != null) {
                throw errors.toException();
            }
            if (value == null) {
                throw new InvalidPayloadException("", "is required", "required");
            }
            return value;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            JsonRules.FACTORY.give(parser);
        }
    }

    private static <T> @Nullable T read(JsonInput in, JsonReader<T> reader) throws IOException {
        try {
            return in.parser().nextToken() == null ? null : reader.read(in);
        } catch (InvalidPayloadException e) {
            throw e;
        } catch (NumberFormatException e) {
            return in.reject("has a number out of range", "range");
        } catch (IllegalArgumentException e) {
            return in.reject(
                    "is not valid", "invalid"); // from a constructor of the user's: its text may quote the value
        } catch (StreamConstraintsException e) {
            return in.parser().getParsingContext().getNestingDepth() >= JsonRules.DEPTH
                    ? in.reject("is nested more than " + JsonRules.DEPTH + " deep", "depth")
                    : in.reject("has a number that is too long", "length");
        } catch (JsonProcessingException e) {
            return in.reject("is not JSON", "json");
        }
    }
}
