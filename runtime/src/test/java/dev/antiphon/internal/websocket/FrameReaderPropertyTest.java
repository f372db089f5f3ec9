package dev.antiphon.internal.websocket;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds of every stream of bytes. */
class FrameReaderPropertyTest {
    private static final int LIMIT = 100_000;

    record Message(int opcode, byte[] payload, int fragmentBytes) {
        String expected() {
            Recorder recorder = new Recorder();
            switch (opcode) {
                case FrameHeader.TEXT -> recorder.text(payload, 0, payload.length);
                case FrameHeader.BINARY -> recorder.binary(payload, 0, payload.length);
                default -> recorder.ping(payload, 0, payload.length);
            }
            return recorder.all().get(0);
        }
    }

    @Property
    void anyCutOfTheBytesGivesTheSameMessages(
            @ForAll("messages") List<Message> messages, @ForAll long seed, @ForAll("pieces") int largestPiece)
            throws WebSocketException {
        Random random = new Random(seed);
        ClientFrames frames = new ClientFrames(random);
        messages.forEach(message -> frames.message(message.opcode, message.payload, message.fragmentBytes));
        Recorder recorder = new Recorder();
        FrameReader reader = new FrameReader(LIMIT);
        byte[] stream = frames.bytes();
        for (int at = 0; at < stream.length; ) {
            int length = Math.min(1 + random.nextInt(largestPiece), stream.length - at);
            byte[] buffer = new byte[length + 7];
            System.arraycopy(stream, at, buffer, 3, length);
            reader.read(buffer, 3, length, recorder);
            at += length;
        }
        assertEquals(messages.stream().map(Message::expected).toList(), recorder.all());
    }

    @Property(tries = 5_000)
    void randomBytesGiveMessagesOrAWebSocketException(
            @ForAll byte[] bytes, @ForAll long seed, @ForAll("pieces") int largestPiece) {
        Random random = new Random(seed);
        if (bytes.length > 1) {
            plausible(bytes, random);
        }
        FrameReader reader = new FrameReader(LIMIT);
        try {
            for (int at = 0; at < bytes.length; ) {
                int length = Math.min(1 + random.nextInt(largestPiece), bytes.length - at);
                reader.read(bytes, at, length, new Recorder());
                at += length;
            }
        } catch (WebSocketException e) {
            assertEquals(0, reader.storage());
        }
    }

    /** Mostly a header that passes, so that what follows is reached. */
    private static void plausible(byte[] bytes, Random random) {
        if (random.nextInt(4) > 0) {
            bytes[0] &= (byte) ~(FrameHeader.RSV | 0b0100);
            bytes[1] |= (byte) FrameHeader.MASK;
        }
    }

    @Provide
    Arbitrary<List<Message>> messages() {
        Arbitrary<byte[]> bytes = Arbitraries.bytes().array(byte[].class).ofMaxSize(300);
        Arbitrary<byte[]> text = Arbitraries.strings().ofMaxLength(100).map(FrameReaderPropertyTest::utf8);
        Arbitrary<byte[]> large = Arbitraries.integers().between(60_000, 70_000).map(byte[]::new);
        Arbitrary<Integer> fragment = Arbitraries.of(1, 7, 130, LIMIT);
        Arbitrary<Message> any = Arbitraries.oneOf(
                Combinators.combine(bytes, fragment)
                        .as((payload, size) -> new Message(FrameHeader.BINARY, payload, size)),
                Combinators.combine(text, fragment).as((payload, size) -> new Message(FrameHeader.TEXT, payload, size)),
                bytes.filter(payload -> payload.length <= 125)
                        .map(payload -> new Message(FrameHeader.PING, payload, LIMIT)),
                large.map(payload -> new Message(FrameHeader.BINARY, payload, LIMIT)));
        return any.list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<Integer> pieces() {
        return Arbitraries.of(1, 3, 20, 1_000, 100_000);
    }

    /** Half a surrogate pair becomes a question mark. */
    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
