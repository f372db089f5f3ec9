package dev.antiphon.internal.wire;

import static dev.antiphon.internal.wire.MalformedMessageException.Kind.BAD_DATA;
import static dev.antiphon.internal.wire.MalformedMessageException.Kind.NOT_A_MESSAGE;
import static dev.antiphon.internal.wire.MalformedMessageException.Kind.TOO_LONG;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.codec.Payload;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What clients send as text. */
class V2TextTest {
    private final ClientMessage message = new ClientMessage(WireLimits.DEFAULT);

    @Test
    void aMessageHasFiveElements() throws Exception {
        decode("[\"1\",\"2\",\"room:lobby\",\"new_msg\",{\"body\":\"hi\"}]");
        assertEquals(Ref.ofString("1"), message.joinRef());
        assertEquals(Ref.ofString("2"), message.ref());
        assertEquals("room:lobby", message.topic());
        assertTrue(message.topicIs(utf8("room:lobby")));
        assertFalse(message.topicIs(utf8("room:lobb")));
        assertTrue(message.eventIs(utf8("new_msg")));
        assertFalse(message.binary());
        assertEquals("{\"body\":\"hi\"}", message.payload().asText());
        assertEquals(13, message.payloadLength());
    }

    @Test
    void moreElementsAndBlanksAreIgnored() throws Exception {
        decode(" [ null , 2 , \"t\" , \"e\" , 5 , {\"a\":[]} ,6 ] \n");
        assertEquals("5", message.payload().asText());
        assertFalse(message.hasJoinRef());
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[1,[2]]", "\"text\"", "-1.5e3", "null", "true"})
    void aPayloadIsAnyJson(String payload) throws Exception {
        decode("[null,\"1\",\"t\",\"e\"," + payload + "]");
        assertEquals(payload, message.payload().asText());
        assertEquals(payload, message.payloadInPlace().asText());
    }

    @Test
    void aPayloadOutlivesItsMessageUnlessItIsInPlace() throws Exception {
        byte[] buffer = utf8("[null,\"1\",\"t\",\"e\",{\"a\":1}]");
        V2Serializer.INSTANCE.decodeText(buffer, 0, buffer.length, message);
        Payload kept = message.payload();
        Payload inPlace = message.payloadInPlace();
        buffer[buffer.length - 3] = '2';
        assertEquals("{\"a\":1}", kept.asText());
        assertEquals("{\"a\":2}", inPlace.asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "\"1\"", "1.0", "null", "\"\"", "true", "\"é\""})
    void refsComeBackAsTheyCame(String ref) throws Exception {
        decode("[" + ref + "," + ref + ",\"t\",\"e\",{}]");
        assertEquals(ref, message.ref().toString());
        assertTrue(message.joinRefIs(message.joinRef()));
        assertEquals(ref.equals("null"), message.joinRef().isNull());
    }

    @Test
    void refsAreComparedWithTheirType() throws Exception {
        decode("[1,\"1\",\"t\",\"e\",{}]");
        assertFalse(message.joinRefIs(Ref.ofString("1")));
        assertNotEquals(message.joinRef(), message.ref());
        decode("[\"\",null,\"t\",\"e\",{}]");
        assertFalse(message.joinRefIs(Ref.NULL));
        assertTrue(message.hasJoinRef());
        assertSame(Ref.NULL, message.ref());
    }

    @Test
    void escapesInStringsMakeNoDifference() throws Exception {
        decode("[\"\\u0031\",\"a\\/\\\"\\n\",\"r\\u00f6m:\\ud83d\\ude00\",\"n\\u0065w\",{}]");
        assertTrue(message.joinRefIs(Ref.ofString("1")));
        assertEquals(Ref.ofString("1"), message.joinRef());
        assertEquals("\"a/\\\"\\n\"", message.ref().toString());
        assertEquals("röm:😀", message.topic());
        assertEquals(ClientMessage.hash(utf8("röm:😀")), message.topicHash());
        assertTrue(message.eventIs(utf8("new")));
    }

    @Test
    void aTopicsHashIsThatOfItsBytes() throws Exception {
        decode("[null,null,\"room:lobby\",\"e\",{}]");
        assertEquals(ClientMessage.hash(utf8("room:lobby")), message.topicHash());
        assertEquals(EncodedTopic.of("room:lobby").utf8Hash(), message.topicHash());
        assertArrayEquals(utf8("room:lobby"), message.topicBytes());
    }

    @Test
    void aKnownEventIsTheTablesOwnString() throws Exception {
        String known = new String("new_msg");
        EventNames names = new EventNames(Set.of(known, "a", "b", "c", "typing"));
        decode("[null,null,\"t\",\"new_msg\",{}]");
        assertSame(known, message.event(names));
        decode("[null,null,\"t\",\"other\",{}]");
        assertEquals("other", message.event(names));
        assertEquals("other", message.event(new EventNames(Set.of())));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"topic\":\"t\"} | it is no array",
                "[] | join_ref must be a string, a number or null",
                "[{},1,\"t\",\"e\",{}] | join_ref must be a string, a number or null",
                "[1,[],\"t\",\"e\",{}] | ref must be a string, a number or null",
                "[1,2,3,\"e\",{}] | topic must be a string",
                "[1,2,\"t\",null,{}] | event must be a string",
                "[1,2,\"t\",\"e\"] | it has fewer than five elements",
                "[1] | it has fewer than five elements"
            })
    void otherJsonIsNoMessage(String text, String fault) {
        assertFails(text, NOT_A_MESSAGE, "not [join_ref, ref, topic, event, payload]: " + fault);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "`` | a value at byte 0",
                "hello | a value at byte 0",
                "[1,2,\"t\",\"e\",{]] | a name at byte 14",
                "[1,2,\"t\",\"e\",{}]x | the end at byte 16",
                "[1,2,\"t\",\"e\",{},] | a value at byte 16",
                "[1,2,\"t\",\"e\",{} | ',' or ']' at byte 15",
                "[1 2] | ',' or ']' at byte 3",
                "[1,2,3,\"e\",{} | ',' or ']' at byte 13",
                "[\"\\ud800\",1,\"t\",\"e\",1] | the other half of a surrogate pair at byte 8"
            })
    void whatIsNoJsonIsToldWhere(String text, String fault) {
        assertFails(text, BAD_DATA, "not JSON: expected " + fault);
    }

    @Test
    void lengthsAreBounded() throws Exception {
        decode("[1,2,\"" + "t".repeat(1_024) + "\",\"" + "e".repeat(255) + "\",{}]");
        assertFails("[1,2,\"" + "t".repeat(1_025) + "\",\"e\",{}]", TOO_LONG, "topic must have at most 1024 bytes");
        assertFails("[1,2,\"t\",\"" + "é".repeat(128) + "\",{}]", TOO_LONG, "event must have at most 255 bytes");
        assertFails("[1,\"" + "r".repeat(256) + "\",\"t\",\"e\",{}]", TOO_LONG, "ref must have at most 257 bytes");
    }

    @Test
    void depthAndDigitsAreBounded() throws Exception {
        decode("[1,2,\"t\",\"e\"," + "[".repeat(1_000) + "]".repeat(1_000) + "]");
        assertFails(
                "[1,2,\"t\",\"e\"," + "[".repeat(1_001) + "]".repeat(1_001) + "]",
                BAD_DATA,
                "JSON is nested deeper than 1000");
        decode("[1,2,\"t\",\"e\"," + "1".repeat(1_000) + "]");
        assertFails("[1,2,\"t\",\"e\"," + "1".repeat(1_001) + "]", BAD_DATA, "a number has more than 1000 digits");
    }

    @Test
    void theHighestByteIsNotTakenForTheEnd() {
        byte[] buffer = utf8("[1,2,\"t\",\"e\",{}]?");
        buffer[buffer.length - 1] = -1;
        assertThrows(
                MalformedMessageException.class,
                () -> V2Serializer.INSTANCE.decodeText(buffer, 0, buffer.length, message));
    }

    @Test
    void onlyTheMessagesOwnBytesAreRead() throws Exception {
        byte[] buffer = utf8("]][1,2,\"t\",\"e\",{\"a\":12}]34");
        V2Serializer.INSTANCE.decodeText(buffer, 2, buffer.length - 4, message);
        assertEquals("{\"a\":12}", message.payload().asText());
    }

    private void assertFails(String text, MalformedMessageException.Kind kind, String detail) {
        MalformedMessageException e = assertThrows(MalformedMessageException.class, () -> decode(text));
        assertEquals(detail, e.getMessage());
        assertEquals(kind, e.kind());
    }

    private void decode(String text) throws MalformedMessageException {
        byte[] buffer = utf8(text);
        V2Serializer.INSTANCE.decodeText(buffer, 0, buffer.length, message);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
