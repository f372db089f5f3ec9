package dev.antiphon.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Objects whose type a member tells, read as generated code reads them. */
class JsonSubtypesTest {
    private static final JsonReader<List<String>> SHAPES = in -> in.list(JsonSubtypesTest::shape);

    @Test
    void theMemberMayStandAnywhere() {
        assertEquals(
                List.of("Circle 1", "Circle 2", "Square 3", "Square 4"),
                read(
                        "[{'type':'Circle','size':1},{'size':2,'type':'Circle'}, "
                                + "{'more':{'type':'Circle'},'type':'Square','size':3},{'size':4,'more':[{}],'type':'Square'}]"));
    }

    @Test
    void aMemberThatIsNoTextIsTold() {
        Stream.of("{'type':{},'size':1}", "{'type':[{}],'size':1}", "{'size':{},'type':7}")
                .forEach(shape -> assertFirst("must be a string", "type", shape));
        Stream.of("{'type':null,'size':1}", "{'size':1}", "{}")
                .forEach(shape -> assertFirst("is required", "required", shape));
    }

    private static void assertFirst(String message, String code, String shape) {
        assertEquals(
                List.of(new PayloadError("/0/type", message, code)),
                errors("[" + shape + ",{'type':'Square','size':3}]"),
                shape);
    }

    @Test
    void aTypeThatNobodyKnowsIsTold() {
        assertEquals(
                List.of(
                        new PayloadError("/0/type", "must be one of Circle, Square", "value"),
                        new PayloadError("/1/size", "must be an int", "type")),
                errors("[{'size':{'type':1},'type':'Dot'},{'type':'Circle','size':'one'}]"));
    }

    private static List<PayloadError> errors(String json) {
        return assertThrows(InvalidPayloadException.class, () -> read(json)).errors();
    }

    private static List<String> read(String json) {
        byte[] bytes = ("    " + json.replace('\'', '"')).getBytes(StandardCharsets.UTF_8);
        return Payload.jsonSlice(bytes, 4, bytes.length - 4).read(SHAPES);
    }

    private static @Nullable String shape(JsonInput in) throws IOException {
        String type = in.discriminator("type");
        if (type == null) {
            return null;
        }
        return switch (type) {
            case "Circle", "Square" -> sized(type, in);
            default -> in.unknownSubtype("type", "Circle, Square");
        };
    }

    private static @Nullable String sized(String type, JsonInput in) throws IOException {
        if (!in.startObject()) {
            return null;
        }
        int size = 0;
        for (String field = in.nextField(); field != null; field = in.nextField()) {
            if (field.equals("size")) {
                size = in.intValue();
            } else {
                in.skipValue();
            }
        }
        return type + " " + size;
    }
}
