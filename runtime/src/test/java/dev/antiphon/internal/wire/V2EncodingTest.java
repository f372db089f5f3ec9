package dev.antiphon.internal.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import dev.antiphon.codec.BinaryCodec;
import dev.antiphon.codec.DatabindCodec;
import dev.antiphon.codec.Payload;
import dev.antiphon.codec.PayloadOutput;
import dev.antiphon.codec.PayloadWriter;
import dev.antiphon.codec.TreeCodec;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the server sends. */
class V2EncodingTest {
    record Posted(String author, String body) {}

    private static final DatabindCodec<Posted> POSTED = DatabindCodec.of(Posted.class);
    private static final EncodedTopic TOPIC = EncodedTopic.of("room:\"é\"");
    private static final EncodedTopic SHORT = EncodedTopic.of("t");
    private static final Ref ONE = Ref.ofString("1");
    private static final Ref TWO = Ref.ofString("2");

    private final V2Serializer v2 = V2Serializer.INSTANCE;
    private final PayloadOutput out = new PayloadOutput();

    @BeforeEach
    void leaveHeadroom() {
        out.reset(10);
    }

    @Test
    void aPushHasNoRef() {
        assertFalse(v2.encodePush(out, ONE, TOPIC, "new_msg", POSTED, new Posted("ann", "hi ☺")));
        assertText("[\"1\",null,\"room:\\\"é\\\"\",\"new_msg\",{\"author\":\"ann\",\"body\":\"hi ☺\"}]");
    }

    @Test
    void aBroadcastHasNoRefs() {
        assertFalse(v2.encodeBroadcast(out, SHORT, "e\"", PayloadWriter.nothing(), null));
        assertText("[null,null,\"t\",\"e\\\"\",{}]");
    }

    @Test
    void aReplyHasStatusAndResponse() {
        assertFalse(v2.encodeReply(out, ONE, TWO, SHORT, true, PayloadWriter.nothing(), null));
        assertText("[\"1\",\"2\",\"t\",\"phx_reply\",{\"status\":\"ok\",\"response\":{}}]");
        out.reset(10);
        assertFalse(v2.encodeReply(out, Ref.NULL, TWO, SHORT, false, TreeCodec.INSTANCE, IntNode.valueOf(5)));
        assertText("[null,\"2\",\"t\",\"phx_reply\",{\"status\":\"error\",\"response\":5}]");
    }

    @Test
    void messagesFollowEachOtherInOneOutput() {
        v2.encodePush(out, ONE, SHORT, "a", TreeCodec.INSTANCE, object());
        int first = out.size();
        v2.encodePush(out, ONE, SHORT, "b", TreeCodec.INSTANCE, object());
        assertEquals("[\"1\",null,\"t\",\"b\",{}]", text().substring(first));
    }

    @Test
    void aReplyKeepsThePayloadsPlace() {
        v2.encodeReply(out, ONE, TWO, SHORT, true, TreeCodec.INSTANCE, IntNode.valueOf(1234));
        assertEquals("1234", new String(out.array(), out.valueStart(), out.valueSize(), StandardCharsets.US_ASCII));
    }

    @Test
    void binaryMessagesHaveTheirLayouts() {
        byte[] data = {(byte) 0xff};
        assertTrue(v2.encodePush(out, ONE, SHORT, "ev", BinaryCodec.BYTES, data));
        assertHex("00 01 01 02 31 74 6576 ff");
        assertTrue(v2.encodeReply(out, ONE, Ref.NULL, SHORT, true, BinaryCodec.BYTES, data));
        assertHex("01 01 00 01 02 31 74 6f6b ff");
        assertTrue(v2.encodeReply(out, ONE, TWO, SHORT, false, BinaryCodec.BYTES, data));
        assertHex("01 01 01 01 05 31 32 74 6572726f72 ff");
        assertTrue(v2.encodeBroadcast(out, SHORT, "ev", Payload.binary(data).writer(), Payload.binary(data)));
        assertHex("02 01 02 74 6576 ff");
    }

    @Test
    void aNumberIsItsDigitsInABinaryMessage() throws Exception {
        ClientMessage message = new ClientMessage(WireLimits.DEFAULT);
        byte[] text = "[12,\"\\\"\",\"t\",\"e\",{}]".getBytes(StandardCharsets.US_ASCII);
        v2.decodeText(text, 0, text.length, message);
        v2.encodeReply(out, message.joinRef(), message.ref(), SHORT, true, BinaryCodec.BYTES, new byte[0]);
        assertHex("01 02 01 01 02 3132 22 74 6f6b");
    }

    @Test
    void aStringOver255BytesIsNotSentInABinaryMessage() {
        EncodedTopic topic = EncodedTopic.of("é".repeat(128));
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> v2.encodeBroadcast(out, topic, "e", BinaryCodec.BYTES, new byte[1]));
        assertEquals(
                "a binary message holds strings of at most 255 bytes, but the topic has 256: shorten it, or send JSON",
                e.getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> v2.encodePush(out, ONE, SHORT, "e".repeat(256), BinaryCodec.BYTES, new byte[1]));
    }

    @Test
    void whatIsPushedOrBroadcastIsAnObject() {
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class,
                () -> v2.encodePush(out, ONE, SHORT, "price", TreeCodec.INSTANCE, IntNode.valueOf(5)));
        assertEquals(
                "the payload of \"price\" is not a JSON object: what is pushed or broadcast is one, or binary. "
                        + "Wrap it in a record.",
                e.getMessage());
        assertThrows(
                IllegalArgumentException.class,
                () -> v2.encodeBroadcast(out, SHORT, "price", TreeCodec.INSTANCE, NullNode.getInstance()));
        assertThrows(
                IllegalArgumentException.class,
                () -> v2.encodeBroadcast(out, SHORT, "price", (PayloadWriter<String>) (value, to) -> {}, ""));
    }

    @Test
    void aPayloadThatCannotBeWrittenIsNamed() {
        PayloadWriter<String> failing = (value, to) -> {
            to.json().writeStartObject();
            throw new IOException("disk full");
        };
        IllegalArgumentException e = assertThrows(
                IllegalArgumentException.class, () -> v2.encodePush(out, ONE, SHORT, "price", failing, ""));
        assertEquals("the payload of \"price\" cannot be written: disk full", e.getMessage());
        out.reset(10);
        v2.encodePush(out, ONE, SHORT, "price", POSTED, new Posted("a", "b"));
        assertText("[\"1\",null,\"t\",\"price\",{\"author\":\"a\",\"body\":\"b\"}]");
    }

    private static JsonNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    private void assertText(String expected) {
        assertEquals(expected, text());
    }

    private String text() {
        return new String(out.array(), out.start(), out.size(), StandardCharsets.UTF_8);
    }

    private void assertHex(String expected) {
        assertEquals(
                expected.replace(" ", ""),
                HexFormat.of().formatHex(out.array(), out.start(), out.start() + out.size()));
        out.reset(10);
    }
}
