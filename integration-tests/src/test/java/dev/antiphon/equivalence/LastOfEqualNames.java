package dev.antiphon.equivalence;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** JSON with the last of equal names alone; numbers stay as they are written. */
final class LastOfEqualNames {
    private static final JsonFactory JSON = new JsonFactory();

    private LastOfEqualNames() {}

    static String in(String json) {
        try (JsonParser parser = JSON.createParser(json)) {
            parser.nextToken();
            return value(parser);
        } catch (IOException e) {
            throw new AssertionError(json, e);
        }
    }

    /** Whether an object has two members of one name, as far as a document is JSON. */
    static boolean wouldCount(byte[] document) {
        try (JsonParser parser = JSON.createParser(document).enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)) {
            JsonToken token = parser.nextToken();
            while (token != null) {
                token = parser.nextToken();
            }
            return false;
        } catch (IOException e) {
            return String.valueOf(e.getMessage()).startsWith("Duplicate field");
        }
    }

    private static String value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser);
            case START_ARRAY -> array(parser);
            case VALUE_STRING -> quoted(parser.getText());
            default -> parser.getText();
        };
    }

    private static String object(JsonParser parser) throws IOException {
        Map<String, String> members = new LinkedHashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            members.remove(name);
            members.put(name, quoted(name) + ":" + value(parser));
        }
        return "{" + String.join(",", members.values()) + "}";
    }

    private static String array(JsonParser parser) throws IOException {
        List<String> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(value(parser));
        }
        return "[" + String.join(",", elements) + "]";
    }

    private static String quoted(String text) {
        return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
    }
}
