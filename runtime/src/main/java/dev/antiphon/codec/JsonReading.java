package dev.antiphon.codec;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** What is done with the parser of a payload. */
@FunctionalInterface
interface JsonReading<T extends @Nullable Object> {
    T from(JsonParser parser) throws IOException;

    /** Reads a payload, whose faults are the client's. */
    static <T extends @Nullable Object> T of(Payload payload, JsonReading<T> reading) {
        try (JsonParser parser = payload.parser()) {
            return reading.from(parser);
        } catch (IOException e) {
            throw JsonFaults.of(e);
        } catch (NumberFormatException e) {
            throw new InvalidPayloadException("", "has a number out of range");
        }
    }
}
