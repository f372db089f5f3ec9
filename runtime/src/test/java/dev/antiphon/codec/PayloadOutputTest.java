package dev.antiphon.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.IntNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PayloadOutputTest {
    private final PayloadOutput out = new PayloadOutput();

    @Test
    void headroomStaysFree() {
        out.reset(10);
        out.putUtf8("abc");
        assertEquals(10, out.start());
        assertEquals(13, out.end());
        assertEquals(3, out.size());
        assertEquals("abc", text());
    }

    @Test
    void itGrows() {
        out.reset(1_000);
        out.put(new byte[100_000]);
        out.put((byte) 1);
        out.putUtf8("é".repeat(200_000));
        assertEquals(500_001, out.size());
    }

    @Test
    void textIsUtf8AndJsonIsEscaped() {
        out.putUtf8("é");
        out.putJsonString("a\"\\\n€😀\u007f/");
        assertEquals("é\"a\\\"\\\\\\n€😀\u007f/\"", text());
    }

    @Test
    void halfASurrogatePairHasNoUtf8ButAnEscape() throws IOException {
        assertThrows(IllegalArgumentException.class, () -> out.putJsonString("\ud83d"));
        out.reset(0);
        out.write(MapCodec.INSTANCE, Map.of("\ude00", "x\ud83d"));
        assertEquals("{\"\\uDE00\":\"x\\uD83D\"}", text());
    }

    @Test
    void jsonIsUnescapedUtf8() throws IOException {
        out.write(MapCodec.INSTANCE, Map.of("😀", "é€😀" + "😀".repeat(5_000)));
        assertEquals("{\"😀\":\"é€😀" + "😀".repeat(5_000) + "\"}", text());
    }

    @Test
    void theGeneratorWritesBehindTheOtherBytesAndIsUsedAgain() throws IOException {
        out.putUtf8("<");
        out.write(MapCodec.INSTANCE, Map.of("a", 1));
        out.putUtf8(">");
        Object generator = out.json();
        out.write(TreeCodec.INSTANCE, IntNode.valueOf(5));
        assertSame(generator, out.json());
        assertEquals("<{\"a\":1}>5", text());
        assertEquals(1, out.valueSize());
        assertEquals('5', out.array()[out.valueStart()]);
    }

    @Test
    void aWriterThatThrowsLeavesNothing() throws IOException {
        out.putUtf8("[");
        Object generator = out.json();
        PayloadWriter<String> failing = (value, to) -> {
            to.json().writeStartObject();
            to.json().writeStringField("a", "x".repeat(20_000));
            throw new IllegalStateException("no more");
        };
        assertThrows(IllegalStateException.class, () -> out.write(failing, ""));
        assertEquals("[", text());
        assertNotSame(generator, out.json());
        out.write(MapCodec.INSTANCE, Map.of());
        assertEquals("[{}", text());
    }

    @Test
    void aWriterMustCloseWhatItOpens() {
        PayloadWriter<String> open = (value, to) -> to.json().writeStartObject();
        assertThrows(IllegalStateException.class, () -> out.write(open, ""));
        assertEquals("", text());
    }

    @Test
    void aLargeArrayIsLetGo() {
        out.put(new byte[200_000]);
        out.trim();
        assertTrue(out.array().length < 64 * 1024);
        assertEquals(0, out.size());
    }

    @Test
    void aPoolGivesOutWhatItGotBack() {
        PayloadOutputs pool = new PayloadOutputs(4);
        PayloadOutput first = pool.take(3);
        PayloadOutput second = pool.take(3);
        assertNotSame(first, second);
        first.putUtf8("left over");
        pool.give(first);
        PayloadOutput again = pool.take(5);
        assertSame(first, again);
        assertEquals(5, again.start());
        assertEquals(0, again.size());
    }

    @Test
    void aPoolIsBounded() {
        PayloadOutputs pool = new PayloadOutputs(2);
        PayloadOutput dropped = new PayloadOutput();
        pool.give(new PayloadOutput());
        pool.give(new PayloadOutput());
        pool.give(dropped);
        for (int i = 0; i < 3; i++) {
            assertNotSame(dropped, pool.take(0));
        }
        assertThrows(IllegalArgumentException.class, () -> new PayloadOutputs(3));
    }

    private String text() {
        return new String(out.copy(), StandardCharsets.UTF_8);
    }
}
