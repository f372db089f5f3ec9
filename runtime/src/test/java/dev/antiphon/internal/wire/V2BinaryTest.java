package dev.antiphon.internal.wire;

import static dev.antiphon.internal.wire.MalformedMessageException.Kind.BAD_DATA;
import static dev.antiphon.internal.wire.MalformedMessageException.Kind.NOT_A_MESSAGE;
import static dev.antiphon.internal.wire.MalformedMessageException.Kind.TOO_LONG;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What clients send as bytes. */
class V2BinaryTest {
    private final ClientMessage message = new ClientMessage(WireLimits.DEFAULT);

    @Test
    void aPushHasFourStringsAndData() throws Exception {
        decode("00 01 02 03 04" + hex("1" + "12" + "top" + "evnt") + "ff00");
        assertEquals(Ref.ofString("1"), message.joinRef());
        assertEquals(Ref.ofString("12"), message.ref());
        assertEquals("top", message.topic());
        assertTrue(message.eventIs("evnt".getBytes(StandardCharsets.US_ASCII)));
        assertTrue(message.binary());
        assertTrue(message.payload().isBinary());
        assertArrayEquals(new byte[] {-1, 0}, message.payload().bytes());
        assertArrayEquals(new byte[] {-1, 0}, message.payloadInPlace().bytes());
    }

    @Test
    void anEmptyJoinRefIsAStringAndSoStale() throws Exception {
        decode("00 00 01 01 01" + hex("2te"));
        assertTrue(message.hasJoinRef());
        assertFalse(message.joinRefIs(Ref.NULL));
        assertEquals("\"\"", message.joinRef().toString());
        assertEquals(0, message.payloadLength());
    }

    @Test
    void aRefIsTheSameInTextAndInBytes() throws Exception {
        decode("00 01 02 01 01" + hex("1é" + "te"));
        assertTrue(message.joinRefIs(Ref.ofString("1")));
        assertEquals(Ref.ofString("é"), message.ref());
        decode("00 02 01 01 01" + hex("\"\\" + "2te"));
        assertTrue(message.joinRefIs(Ref.ofString("\"\\")));
        assertEquals(Ref.ofString("\"\\"), message.joinRef());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | a binary message is empty",
                "00 01 01 01 | a binary push has four lengths, this has fewer",
                "00 01 01 01 01 31 32 | a binary message ends within its strings",
                "01 00 00 00 00 | binary kinds 1 (reply) and 2 (broadcast) are the server's; a push is 0",
                "02 00 00 | binary kinds 1 (reply) and 2 (broadcast) are the server's; a push is 0",
                "03 00 00 00 00 | binary kinds 3 and 4 are Supabase's broadcasts, not spoken here; a push is 0",
                "04 00 00 00 00 | binary kinds 3 and 4 are Supabase's broadcasts, not spoken here; a push is 0",
                "ff | unknown binary kind 255; a push is 0"
            })
    void otherBytesAreNoMessage(String bytes, String detail) {
        assertFails(bytes, NOT_A_MESSAGE, detail);
    }

    @Test
    void eachStringIsUtf8() {
        assertFails("00 00 00 01 01 c3 a9", BAD_DATA, "the strings of a binary message must be UTF-8");
    }

    @Test
    void lengthsAreBounded() {
        ClientMessage narrow = new ClientMessage(new WireLimits(3, 3, 10, 10));
        byte[] longTopic = HexFormat.of().parseHex("0000000401" + hex("aaaae"));
        MalformedMessageException e = assertThrows(
                MalformedMessageException.class,
                () -> V2Serializer.INSTANCE.decodeBinary(longTopic, 0, longTopic.length, narrow));
        assertEquals("topic must have at most 3 bytes", e.getMessage());
        assertEquals(TOO_LONG, e.kind());
    }

    private void assertFails(String bytes, MalformedMessageException.Kind kind, String detail) {
        MalformedMessageException e = assertThrows(MalformedMessageException.class, () -> decode(bytes));
        assertEquals(detail, e.getMessage());
        assertEquals(kind, e.kind());
    }

    private void decode(String bytes) throws MalformedMessageException {
        byte[] buffer = HexFormat.of().parseHex("aa" + bytes.replace(" ", "") + "aa");
        V2Serializer.INSTANCE.decodeBinary(buffer, 1, buffer.length - 2, message);
    }

    private static String hex(String text) {
        return HexFormat.of().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
