package dev.antiphon.rules;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a payload may be, and what a client is told whose payload does not fit. */
class PayloadsTest {
    private static final String TOPIC = "post";

    @RegisterExtension
    final Served served = Served.by(PayloadsTest_PostSocketEndpoint.of(new PostSocket(), PostChannel::new));

    private PhoenixClient client;

    @BeforeEach
    void join() throws IOException {
        client = served.joined(TOPIC);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "record | {\"name\":\"ann\",\"tags\":[\"a\",\"b\"],\"age\":3}",
                "bean   | {\"name\":\"ann\"}",
                "map    | {\"a\":1,\"b\":[true,null],\"c\":{\"d\":1.5}}",
                "tree   | {\"a\":12345678901234567890,\"b\":\"\\u65e5\"}",
                "tree   | [1,\"two\",null]",
                "tree   | 7",
            })
    void recordsBeansMapsAndTreesComeBackAsTheyWent(String event, String payload) throws IOException {
        JsonNode answer = client.call(TOPIC, event, payload);
        assertEquals(new ObjectMapper().readTree(payload), answer);
    }

    @Test
    void unknownFieldsAreIgnored() {
        JsonNode answer = client.call(TOPIC, "bean", "{\"name\":\"ann\",\"extra\":{\"deep\":[1]}}");
        assertEquals("{\"name\":\"ann\"}", answer.toString());
    }

    @Test
    void optionalAndNullableComponentsMayBeAbsent() {
        assertEquals(
                "nobody of nowhere", client.call(TOPIC, "lax", "{}").get("said").asText());
        String full = "{\"name\":\"ann\",\"place\":\"home\"}";
        assertEquals("ann of home", client.call(TOPIC, "lax", full).get("said").asText());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "record | {\"tags\":[],\"age\":1}                          | /name",
                "record | {\"name\":null,\"tags\":[],\"age\":1}            | /name",
                "record | {\"name\":\"ann\",\"tags\":[\"a\",{}],\"age\":1} | /tags/1",
                "record | {\"name\":\"ann\",\"tags\":[],\"age\":\"old\"}   | /age",
                "record | [1]                                              | ''",
                "record | {\"name\":\"ann\",\"tags\":[],\"age\":-1}        | ''",
            })
    void whatDoesNotFitIsAnsweredWithWhereItIsWrong(String event, String payload, String path) {
        String ref = client.push(TOPIC, event, payload);
        JsonNode answer = client.expectReply(ref, "error");
        assertEquals("invalid payload", answer.get("reason").asText());
        assertEquals(path, answer.at("/errors/0/path").asText(), answer.toString());
        client.call(TOPIC, "tree", "{}"); // the channel lives on
    }

    @Test
    void theConstructorsOwnMessageStaysOnTheServer() {
        String ref = client.push(TOPIC, "record", "{\"name\":\"ann\",\"tags\":[],\"age\":-1}");
        JsonNode answer = client.expectReply(ref, "error");
        assertEquals("is not valid", answer.at("/errors/0/message").asText(), answer.toString());
    }

    @ParameterizedTest
    @CsvSource({"bytes", "buffer"})
    void bytesAndBuffersComeBackAsTheyWent(String event) {
        client.raw().sendBinary(frame("1", "7", TOPIC, event, new byte[] {0, 1, (byte) 0xFF}));
        byte[] reply = client.nextBinary();
        byte[] expected = {1, 1, 1, 4, 2, '1', '7', 'p', 'o', 's', 't', 'o', 'k', 0, 1, (byte) 0xFF};
        assertArrayEquals(expected, reply);
    }

    /** A binary push: its kind, four lengths, four strings, the bytes. */
    private static byte[] frame(String joinRef, String ref, String topic, String event, byte[] data) {
        byte[] strings = (joinRef + ref + topic + event).getBytes();
        ByteBuffer frame = ByteBuffer.allocate(5 + strings.length + data.length);
        frame.put((byte) 0);
        for (String string : List.of(joinRef, ref, topic, event)) {
            frame.put((byte) string.length());
        }
        return frame.put(strings).put(data).array();
    }

    record Said(String said) {}

    record Letter(String name, List<String> tags, int age) {
        Letter {
            if (age < 0) {
                throw new IllegalArgumentException("age must not be negative");
            }
        }
    }

    record Lax(Optional<String> name, @Nullable String place) {}

    static final class Bean {
        private String name = "";

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }

    @Channel("post")
    static final class PostChannel {
        @Join
        void join() {}

        @HandleIn("record")
        Letter letter(Letter letter) {
            return letter;
        }

        @HandleIn
        Bean bean(Bean bean) {
            return bean;
        }

        @HandleIn
        Map<String, Object> map(Map<String, Object> map) {
            return map;
        }

        @HandleIn
        JsonNode tree(JsonNode tree) {
            return tree;
        }

        @HandleIn
        Said lax(Lax lax) {
            String place = lax.place() == null ? "nowhere" : lax.place();
            return new Said(lax.name().orElse("nobody") + " of " + place);
        }

        @HandleIn
        byte[] bytes(byte[] bytes) {
            return bytes;
        }

        @HandleIn
        ByteBuffer buffer(ByteBuffer buffer) {
            return buffer;
        }
    }

    @UserSocket(path = "/socket", channels = PostChannel.class)
    static final class PostSocket {}
}
