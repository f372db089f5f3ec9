package dev.antiphon.internal.transport;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class OutboxTest {
    private final TakingSink sink = new TakingSink();
    private final ByteBuffer buffer = ByteBuffer.allocate(64);
    private final Outbox outbox = new Outbox();

    private static byte[] frame(int length, int fill) {
        byte[] frame = new byte[length];
        Arrays.fill(frame, (byte) fill);
        return frame;
    }

    @Provide
    Arbitrary<List<Integer>> lengths() {
        return Arbitraries.integers().between(1, 200).list().ofMaxSize(20);
    }

    @Provide
    Arbitrary<List<Integer>> writes() {
        return Arbitraries.integers().between(0, 90).list().ofMaxSize(60);
    }

    @Property
    void howeverMuchIsTakenAtATimeTheBytesAreTheSame(
            @ForAll("lengths") List<Integer> lengths,
            @ForAll("writes") List<Integer> writes,
            @ForAll @IntRange(min = 1, max = 128) int bufferSize)
            throws IOException {
        var taking = new TakingSink();
        var box = new Outbox();
        var small = ByteBuffer.allocate(bufferSize);
        var expected = new ByteArrayOutputStream();
        var takes = new ArrayDeque<>(writes);
        for (int i = 0; i < lengths.size(); i++) {
            byte[] frame = frame(lengths.get(i), i);
            expected.write(frame);
            box.append(frame);
            if (!takes.isEmpty()) {
                taking.allow(takes.poll());
                box.flush(taking.channel(), small);
            }
            assertEquals(expected.size() - taking.taken().length, box.bytes());
        }
        taking.allow(Integer.MAX_VALUE);

        assertTrue(box.flush(taking.channel(), small));

        assertArrayEquals(expected.toByteArray(), taking.taken());
        assertTrue(box.isEmpty());
        assertEquals(0, box.bytes());
    }

    @Property
    void whatIsDroppedIsWholeFramesAndTheStreamGoesOnAtAFramesBeginning(
            @ForAll("lengths") List<Integer> lengths, @ForAll @IntRange(max = 2_000) int taken) throws IOException {
        var taking = new TakingSink();
        var box = new Outbox();
        var small = ByteBuffer.allocate(32);
        var all = new ByteArrayOutputStream();
        for (int i = 0; i < lengths.size(); i++) {
            byte[] frame = frame(lengths.get(i), i);
            box.append(frame);
            all.write(frame);
        }
        taking.allow(taken);
        box.flush(taking.channel(), small);
        int written = taking.taken().length;

        box.dropUnstarted();
        byte[] close = {(byte) 0x88, 0};
        box.append(close);
        taking.allow(Integer.MAX_VALUE);
        box.flush(taking.channel(), small);

        int end = endOfFrame(lengths, written);
        var expected = new ByteArrayOutputStream();
        expected.write(all.toByteArray(), 0, end);
        expected.write(close);
        assertArrayEquals(expected.toByteArray(), taking.taken());
        assertEquals(0, box.bytes());
    }

    /** Where the frame ends that was begun at most. */
    private static int endOfFrame(List<Integer> lengths, int written) {
        int end = 0;
        for (int length : lengths) {
            if (end >= written) {
                return end;
            }
            end += length;
        }
        return end;
    }

    @Test
    void manyFramesAreOneWrite() throws IOException {
        for (int i = 0; i < 10; i++) {
            outbox.append(frame(6, i));
        }
        sink.allow(1_000);

        assertTrue(outbox.flush(sink.channel(), buffer));

        assertEquals(1, sink.writes());
    }

    @Test
    void anEmptyOneWritesNothing() throws IOException {
        assertTrue(outbox.flush(sink.channel(), buffer));

        assertEquals(0, sink.writes());
    }

    @Test
    void whatTheConnectionKeepsBackIsNotWritten() throws IOException {
        outbox.append(frame(6, 1));
        sink.allow(1_000);
        sink.keepBack(true);

        assertFalse(outbox.flush(sink.channel(), buffer), "encrypted, but not sent");

        sink.keepBack(false);
        assertTrue(outbox.flush(sink.channel(), buffer));
    }
}
