package dev.antiphon.codec;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** JSON in which an object has two members of one name. */
final class JsonDuplicates {
    private JsonDuplicates() {}

    /** The payload with the last of equal names alone; null where no object has such. */
    static @Nullable Payload without(Payload payload) {
        if (payload.isBinary() || !areIn(payload)) {
            return null;
        }
        PayloadOutput out = JsonRules.OUTPUTS.take(0);
        try (JsonParser parser = payload.parser()) {
            parser.nextToken();
            out.write(JsonValues.WRITER, JsonValues.readValue(parser));
            return Payload.jsonSlice(out.copy(), 0, out.size());
        } catch (JsonProcessingException | NumberFormatException e) {
            return null; // no JSON beyond the equal names, or a number that nobody can read
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            JsonRules.OUTPUTS.give(out);
        }
    }

    private static boolean areIn(Payload payload) {
        try (JsonParser parser = payload.parser().enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)) {
            JsonToken token = parser.nextToken();
            while (token != null) {
                token = parser.nextToken();
            }
            return false;
        } catch (JsonProcessingException e) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
