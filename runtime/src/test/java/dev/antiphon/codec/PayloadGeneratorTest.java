package dev.antiphon.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What the generator writes in one go is what Jackson's own writes bit by bit. */
class PayloadGeneratorTest {
    private static final JsonFactory JACKSON = JsonFactory.builder()
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .build();

    private static final List<String> NAMES = List.of("id", "größe", "with \"quotes\"", "", "n".repeat(9_000));

    private static final List<String> TEXTS = List.of(
            "",
            "plain",
            "\"quoted\"",
            "back\\slash",
            "line\nend",
            "größer – 😀",
            "\u0000",
            "\u007F",
            "Ł",
            "x".repeat(7_990));

    private final Random random = new Random(5);

    @Test
    void writesWhatJacksonWrites() throws IOException {
        PayloadOutput kept = new PayloadOutput();
        for (int i = 0; i < 3_000; i++) {
            List<Member> members = members();
            kept.reset(0);
            kept.write((JsonWriter<List<Member>>) PayloadGeneratorTest::write, members);
            assertEquals(byJackson(members), new String(kept.copy(), StandardCharsets.UTF_8));
        }
    }

    private List<Member> members() {
        List<Member> members = new ArrayList<>();
        for (int i = random.nextInt(20); i > 0; i--) {
            int some = random.nextInt(100);
            members.add(new Member(NAMES.get(some == 0 ? NAMES.size() - 1 : some % (NAMES.size() - 1)), value()));
        }
        return members;
    }

    private @Nullable Object value() {
        return switch (random.nextInt(6)) {
            case 0 -> random.nextInt() >> random.nextInt(32);
            case 1 -> random.nextLong() >> random.nextInt(64);
            case 2 -> random.nextBoolean();
            case 3 -> null;
            default -> TEXTS.get(random.nextInt(TEXTS.size()));
        };
    }

    private static void write(List<Member> members, JsonOutput out) throws IOException {
        out.startObject();
        for (Member member : members) {
            JsonName name = JsonName.of(member.name());
            if (member.value() instanceof Integer number) {
                out.number(name, number.intValue());
            } else if (member.value() instanceof Long number) {
                out.number(name, number.longValue());
            } else if (member.value() instanceof Boolean bool) {
                out.bool(name, bool);
            } else {
                out.string(name, (String) member.value());
            }
        }
        out.endObject();
    }

    private static String byJackson(List<Member> members) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JACKSON.createGenerator(out)) {
            json.writeStartObject();
            for (Member member : members) {
                json.writeFieldName(member.name());
                json.writePOJO(member.value());
            }
            json.writeEndObject();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private record Member(String name, @Nullable Object value) {}
}
