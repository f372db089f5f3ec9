package dev.antiphon.internal.websocket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Frames in hexadecimal, one rule of RFC 6455 each. Where the masking key is 00000000, the payload reads as it is. */
class FrameReaderTest {
    private static final int LIMIT = 1_000;

    private final FrameReader reader = new FrameReader(LIMIT);
    private final Recorder recorder = new Recorder();

    @AfterEach
    void nothingElseWasHandedOn() {
        recorder.assertEmpty();
    }

    @Test
    void textIsUnmasked() throws Exception {
        read("8185 37fa213d 7f9f4d5158"); // the example of RFC 6455 §5.7: "Hello"
        recorder.assertNext("text Hello");
    }

    @Test
    void anEmptyMessageIsOne() throws Exception {
        read("8180 37fa213d");
        recorder.assertNext("text ");
    }

    @Test
    void aMaskGoesOnOverMoreThanEightBytes() throws Exception {
        read("828d 01020304 0102030401020304 0102030401"); // thirteen zeros, masked
        recorder.assertNext("binary 00000000000000000000000000");
    }

    @Test
    void severalFramesOfOneReadComeInTheirOrder() throws Exception {
        read("8181 00000000 61 8281 00000000 ff 8a80 00000000"); // "a", then binary, then an unasked pong
        recorder.assertNext("text a");
        recorder.assertNext("binary ff");
        recorder.assertNext("pong ");
    }

    @Test
    void aLengthOf126TakesTwoBytes() throws Exception {
        read("82fe 007e 00000000" + "ab".repeat(126));
        recorder.assertNext("binary " + "ab".repeat(126));
    }

    @Test
    void aLengthOverSixteenBitsTakesEight() throws Exception {
        FrameReader wide = new FrameReader(70_000);
        byte[] frame = hex("82ff 0000000000010000 00000000" + "ab".repeat(65_536));
        wide.read(frame, 0, frame.length, recorder);
        recorder.assertNext("binary " + "ab".repeat(65_536));
    }

    @ParameterizedTest
    @CsvSource({
        "82fe 007d 00000000, a length of 125 in two bytes",
        "82ff 000000000000ffff 00000000, a length of 65535 in eight bytes"
    })
    void aLengthMustTakeAsFewBytesAsItNeeds(String frame, String remark) {
        assertProtocolError(frame, "§5.2: a length must take as few bytes as it needs");
    }

    @Test
    void aLengthMustNotBeNegative() {
        assertProtocolError("82ff ffffffffffffffff", "§5.2: a length must not be negative");
    }

    @Test
    void fragmentsAreJoined() throws Exception {
        read("0182 00000000 4865"); // "He", more follows
        recorder.assertEmpty();
        assertTrue(reader.storage() > 0);
        read("0081 00000000 6c 8082 00000000 6c6f"); // "l", then "lo" and the end
        recorder.assertNext("text Hello");
        assertEquals(0, reader.storage());
    }

    @Test
    void aControlFrameMayStandBetweenFragments() throws Exception {
        read("0281 00000000 01 8981 00000000 ff 8081 00000000 02");
        recorder.assertNext("ping ff");
        recorder.assertNext("binary 0102");
    }

    @Test
    void aMessageMayNotBeginWithinAnother() {
        assertProtocolError(
                "0181 00000000 61 8181 00000000 62", "§5.4: a new message before the last fragment of the one before");
    }

    @Test
    void aContinuationNeedsABeginning() {
        assertProtocolError("8081 00000000 61", "§5.4: a continuation, but no message has begun");
    }

    @Test
    void aClientMustMask() {
        assertProtocolError("8105 48656c6c6f", "§5.1: a client's frame must be masked");
    }

    @ParameterizedTest
    @ValueSource(strings = {"c180", "a180", "9180"})
    void reservedBitsMustBeClear(String firstBytes) {
        assertProtocolError(firstBytes + "00000000", "§5.2: reserved bits are set, but no extension was agreed on");
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6, 7, 0xb, 0xc, 0xd, 0xe, 0xf})
    void otherOpcodesAreUnknown(int opcode) {
        assertProtocolError("8" + Integer.toHexString(opcode) + "80 00000000", "§5.2: unknown opcode " + opcode);
    }

    @ParameterizedTest
    @CsvSource({
        "0980 00000000, a ping in fragments",
        "0880 00000000, a close in fragments",
        "89fe 007e 00000000, a ping of 126 bytes"
    })
    void aControlFrameIsShortAndInOnePiece(String frame, String remark) {
        assertProtocolError(frame, "§5.5: a control frame must be in one piece, of at most 125 bytes");
    }

    @Test
    void aCloseMayBeEmpty() throws Exception {
        read("8880 00000000");
        recorder.assertNext("close 1005 ");
    }

    @Test
    void aCloseHasACodeAndAReason() throws Exception {
        read("8885 00000000 03e8 627965");
        recorder.assertNext("close 1000 bye");
    }

    @Test
    void nothingIsHandedOnAfterAClose() throws Exception {
        read("8882 00000000 03e9 8181 00000000 61");
        recorder.assertNext("close 1001 ");
        read("8181 00000000 61");
    }

    @Test
    void aCloseCodeHasTwoBytes() {
        assertProtocolError("8881 00000000 03", "§5.5.1: a close code has two bytes");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000, 65535})
    void codesThatAreNeverSentAreErrors(int code) {
        assertProtocolError("8882 00000000 " + "%04x".formatted(code), "§7.4: no close code " + code);
    }

    @ParameterizedTest
    @ValueSource(ints = {1000, 1003, 1007, 1012, 1014, 3000, 4999})
    void otherCodesAreTaken(int code) throws Exception {
        read("8882 00000000 " + "%04x".formatted(code));
        recorder.assertNext("close " + code + " ");
    }

    @Test
    void aCloseReasonMustBeUtf8() {
        assertFails("8883 00000000 03e8 ff", CloseReason.BAD_DATA, "RFC 6455 §8.1: a close reason must be UTF-8");
    }

    @Test
    void textMustBeUtf8() {
        assertFails("8182 00000000 c328", CloseReason.BAD_DATA, "RFC 6455 §8.1: text must be UTF-8");
    }

    @Test
    void aCharacterMayBeCutByAFragment() throws Exception {
        read("0182 00000000 e282 8081 00000000 ac"); // €
        recorder.assertNext("text €");
    }

    @Test
    void aMessageOfTheLimitPasses() throws Exception {
        read("82fe 03e8 00000000" + "00".repeat(LIMIT));
        recorder.assertNext("binary " + "00".repeat(LIMIT));
    }

    @Test
    void aMessageOverTheLimitIsJudgedByItsHeader() {
        assertFails("82fe 03e9", CloseReason.MESSAGE_TOO_BIG, "a message has at most 1000 bytes");
    }

    @Test
    void aClaimOfExabytesAllocatesNothing() {
        assertFails("82ff 7fffffffffffffff", CloseReason.MESSAGE_TOO_BIG, "a message has at most 1000 bytes");
    }

    @Test
    void theLimitHoldsOverAllFragments() throws Exception {
        read("02fe 01f4 00000000" + "00".repeat(500));
        assertFails("80fe 01f5", CloseReason.MESSAGE_TOO_BIG, "a message has at most 1000 bytes");
    }

    @Test
    void nothingIsHandedOnAfterAnError() throws Exception {
        assertProtocolError("8105", "§5.1: a client's frame must be masked");
        read("8181 00000000 61");
        assertEquals(0, reader.storage());
    }

    @Test
    void aFrameCutByTwoReadsIsKeptUntilItIsWhole() throws Exception {
        read("8185 37fa21");
        assertTrue(reader.storage() > 0);
        read("3d 7f9f4d5158 8181 00");
        recorder.assertNext("text Hello");
        read("000000 61");
        recorder.assertNext("text a");
        assertEquals(0, reader.storage());
    }

    @Test
    void storageGrowsWithWhatComesNotWithWhatIsClaimed() throws Exception {
        FrameReader wide = new FrameReader(1 << 20);
        byte[] header = hex("82ff 0000000000100000 00000000"); // a megabyte is to come
        wide.read(header, 0, header.length, recorder);
        assertTrue(wide.storage() < 1_000, () -> "kept " + wide.storage());
        byte[] some = new byte[10_000];
        wide.read(some, 0, some.length, recorder);
        assertTrue(wide.storage() < 30_000, () -> "kept " + wide.storage());
    }

    @Test
    void aWholeFrameIsHandedOverInPlace() throws Exception {
        byte[] buffer = hex("8281 01010101 ff");
        byte[][] seen = new byte[1][];
        reader.read(buffer, 0, buffer.length, new IgnoringSink() {
            @Override
            public void binary(byte[] bytes, int offset, int length) {
                seen[0] = bytes;
            }
        });
        assertSame(buffer, seen[0]);
        assertEquals(0, reader.storage());
    }

    @Test
    void bytesOutsideOfTheReadAreLeftAlone() throws Exception {
        byte[] buffer = hex("ffff 8181 01010101 60 ffff");
        reader.read(buffer, 2, buffer.length - 4, recorder);
        recorder.assertNext("text a");
        assertEquals("ffff", HexFormat.of().formatHex(buffer, 0, 2));
        assertEquals("ffff", HexFormat.of().formatHex(buffer, buffer.length - 2, buffer.length));
    }

    private void assertProtocolError(String frame, String rule) {
        assertFails(frame, CloseReason.PROTOCOL_ERROR, "RFC 6455 " + rule);
    }

    private void assertFails(String frame, CloseReason reason, String detail) {
        WebSocketException e = assertThrows(WebSocketException.class, () -> read(frame));
        assertEquals(detail, e.getMessage());
        assertEquals(reason, e.reason());
    }

    private void read(String frames) throws WebSocketException {
        byte[] bytes = hex(frames);
        reader.read(bytes, 0, bytes.length, recorder);
    }

    private static byte[] hex(String frames) {
        return HexFormat.of().parseHex(frames.replace(" ", ""));
    }
}
