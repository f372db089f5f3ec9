package dev.antiphon.internal.wire;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import dev.antiphon.codec.BinaryCodec;
import dev.antiphon.codec.InvalidPayloadException;
import dev.antiphon.codec.Payload;
import dev.antiphon.codec.PayloadOutput;
import dev.antiphon.codec.RandomJson;
import dev.antiphon.codec.TreeCodec;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is encoded reads back, and what is read is either a message or malformed. */
class V2PropertyTest {
    private final V2Serializer v2 = V2Serializer.INSTANCE;
    private final ClientMessage message = new ClientMessage(WireLimits.DEFAULT);
    private final PayloadOutput out = new PayloadOutput();

    /** A push of the server is, with its ref null, a message as clients send it. */
    @Property
    void aPushReadsBack(
            @ForAll("names") String ref,
            @ForAll("names") String topic,
            @ForAll("names") String event,
            @ForAll long seed)
            throws Exception {
        String json = "{\"a\":" + new RandomJson(new Random(seed)).value(3) + "}";
        Payload payload = Payload.json(json);
        out.reset(7);
        v2.encodePush(out, Ref.ofString(ref), EncodedTopic.of(topic), event, payload.writer(), payload);
        v2.decodeText(out.array(), out.start(), out.size(), message);
        assertEquals(Ref.ofString(ref), message.joinRef());
        assertEquals(Ref.NULL, message.ref());
        assertEquals(topic, message.topic());
        assertEquals(ClientMessage.hash(message.topicBytes()), message.topicHash());
        assertEquals(event, message.event(new EventNames(Set.of())));
        assertEquals(json, message.payload().asText());
        assertEquals(payload.read(TreeCodec.INSTANCE), message.payloadInPlace().read(TreeCodec.INSTANCE));
    }

    /** A client's binary push has the strings of a reply of the server. */
    @Property
    void aBinaryReplyReadsBack(
            @ForAll("names") String joinRef,
            @ForAll("names") String ref,
            @ForAll("names") String topic,
            @ForAll byte[] data)
            throws Exception {
        out.reset(3);
        v2.encodeReply(
                out, Ref.ofString(joinRef), Ref.ofString(ref), EncodedTopic.of(topic), true, BinaryCodec.BYTES, data);
        byte[] asPush = Arrays.copyOfRange(out.array(), out.start(), out.end());
        asPush[0] = 0;
        v2.decodeBinary(asPush, 0, asPush.length, message);
        assertEquals(Ref.ofString(joinRef), message.joinRef());
        assertEquals(Ref.ofString(ref), message.ref());
        assertEquals(topic, message.topic());
        assertArrayEquals(data, message.payload().bytes());
    }

    @Property(tries = 20_000)
    void brokenTextIsAMessageOrMalformed(@ForAll long seed) {
        RandomJson random = new RandomJson(new Random(seed));
        String text = random.broken("[\"1\",\"2\",\"room:1\",\"new\"," + random.value(2) + "]");
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        try {
            v2.decodeText(utf8, 0, utf8.length, message);
            assertNotNull(message.topic() + message.ref() + message.joinRef());
            assertNotNull(message.payload().read(TreeCodec.INSTANCE));
        } catch (InvalidPayloadException e) {
            assertEquals("has a number out of range", e.errors().get(0).message());
        } catch (MalformedMessageException e) {
            assertNotNull(e.getMessage());
        }
    }

    @Property(tries = 20_000)
    void randomBytesAreAMessageOrMalformed(@ForAll byte[] bytes, @ForAll boolean push) {
        if (push && bytes.length > 0) {
            bytes[0] = 0;
        }
        try {
            v2.decodeBinary(bytes, 0, bytes.length, message);
            assertNotNull(message.topic() + message.ref() + message.joinRef() + message.payload());
        } catch (MalformedMessageException e) {
            assertNotNull(e.getMessage());
        }
    }

    /** All text, half surrogate pairs apart, of at most 255 bytes. */
    @Provide
    Arbitrary<String> names() {
        return Arbitraries.strings()
                .ofMaxLength(60)
                .map(text -> new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }
}
