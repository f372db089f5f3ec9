package dev.antiphon.internal.websocket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class FrameWriterTest {
    @Test
    void aFrameHasItsHeaderBeforeThePayload() {
        byte[] payload = "xHellox".getBytes(StandardCharsets.US_ASCII);
        assertHex("8105 48656c6c6f", FrameWriter.frame(FrameHeader.TEXT, payload, 1, 5));
    }

    @Test
    void lengthsTakeAsFewBytesAsTheyNeed() {
        assertHeader("827d", 125);
        assertHeader("827e 007e", 126);
        assertHeader("827e ffff", 65_535);
        assertHeader("827f 0000000000010000", 65_536);
    }

    @Test
    void aCloseHasCodeAndReason() {
        assertHex("8805 03f1 627965", FrameWriter.close(1009, "bye"));
        assertHex("8800", FrameWriter.close());
    }

    @Test
    void aLongReasonIsCutAtACharactersEnd() {
        byte[] ascii = FrameWriter.close(1000, "a".repeat(200));
        assertEquals(125, ascii[1]);
        byte[] euros = FrameWriter.close(1000, "a" + "€".repeat(60)); // 1 + 3 × 40 = 121, one more would be 124
        assertEquals(2 + 121, euros[1]);
        assertEquals("a" + "€".repeat(40), new String(euros, 4, 121, StandardCharsets.UTF_8));
    }

    private static void assertHeader(String header, int length) {
        byte[] frame = FrameWriter.frame(FrameHeader.BINARY, new byte[length], 0, length);
        int headerLength = FrameHeader.headerLength(length);
        assertEquals(length, frame.length - headerLength);
        assertEquals(header.replace(" ", ""), HexFormat.of().formatHex(frame, 0, headerLength));
    }

    private static void assertHex(String expected, byte[] frame) {
        assertEquals(expected.replace(" ", ""), HexFormat.of().formatHex(frame));
    }
}
