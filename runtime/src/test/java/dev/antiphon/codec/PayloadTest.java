package dev.antiphon.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayloadTest {
    record Posted(String body) {}

    record Other(String body) {}

    public static final class Bean {
        private String body = "";

        public String getBody() {
            return body;
        }

        public void setBody(String body) {
            this.body = body;
        }
    }

    private static final DatabindCodec<Posted> POSTED = DatabindCodec.of(Posted.class);

    @Nested
    class OfText {
        @Test
        void isTheTextWithoutTheBlanksAround() {
            assertEquals("{\"a\": \"é\"}", Payload.json(" {\"a\": \"é\"}\n").asText());
            assertEquals("5", Payload.json("5").asText());
            assertFalse(Payload.json("null").isBinary());
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "{\"a\":tru} | (line 1, column 6)",
                    "`{\n\"a\":1,}` | (line 2, column 7)",
                    "[1,2 | not JSON: Unexpected end-of-input: expected close marker for Array (line 1, column 5)",
                    "{'a':1} | (line 1, column 2)",
                    "1 2 | a second value follows the first",
                    "`` | there is nothing. For no payload, use Payload.EMPTY."
                })
        void isCheckedAndToldWhereItIsNoJson(String text, String end) {
            IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Payload.json(text));
            assertTrue(e.getMessage().startsWith("not JSON: "), e::getMessage);
            assertTrue(e.getMessage().endsWith(end), e::getMessage);
        }

        @Test
        void hasNoHalfSurrogatePair() {
            IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Payload.json("\"\ud83d\""));
            assertEquals("not JSON: half a surrogate pair cannot be sent as UTF-8", e.getMessage());
        }
    }

    @Nested
    class OfMap {
        @Test
        void holdsWhatJsonHoldsAndWhatDatabindWrites() {
            Map<String, Object> map = new HashMap<>();
            map.put("text", "a\"b");
            map.put("none", null);
            map.put("list", Arrays.asList(1, 2L, 1.5, new BigDecimal("0.10"), null, true, List.of()));
            map.put("map", Map.of("x", Map.of()));
            map.put("record", new Posted("hi"));
            map.put("day", LocalDate.of(2026, 1, 2));
            Map<String, Object> read = Payload.json(map).asMap();
            assertEquals("a\"b", read.get("text"));
            assertTrue(read.containsKey("none"));
            assertEquals(
                    Arrays.asList(1, 2, new BigDecimal("1.5"), new BigDecimal("0.10"), null, true, List.of()),
                    read.get("list"));
            assertEquals(Map.of("x", Map.of()), read.get("map"));
            assertEquals(Map.of("body", "hi"), read.get("record"));
            assertEquals("2026-01-02", read.get("day"));
        }

        @Test
        void isIndependentOfTheMap() {
            Map<String, Object> map = new HashMap<>(Map.of("a", 1));
            Payload payload = Payload.json(map);
            map.put("a", 2);
            assertEquals("{\"a\":1}", payload.asText());
        }

        @Test
        void refusesWhatCannotBeWritten() {
            IllegalArgumentException e =
                    assertThrows(IllegalArgumentException.class, () -> Payload.json(Map.of("a", new Object())));
            assertTrue(e.getMessage().startsWith("the map cannot be written as JSON: "), e::getMessage);
            assertEquals("{\"a\":1}", Payload.json(Map.of("a", 1)).asText());
        }

        @Test
        void refusesAMapThatHoldsItself() {
            Map<String, Object> map = new HashMap<>();
            map.put("self", map);
            assertThrows(IllegalArgumentException.class, () -> Payload.json(map));
        }
    }

    @Nested
    class AsMap {
        @Test
        void numbersKeepTheirValueAndTheLastOfTwoKeysCounts() {
            Map<String, Object> map = Payload.json(
                            "{\"a\":1,\"b\":9007199254740993,\"c\":123456789012345678901234567890,\"d\":0.1000,"
                                    + "\"e\":1e400,\"a\":2}")
                    .asMap();
            assertEquals(2, map.get("a"));
            assertEquals(9007199254740993L, map.get("b"));
            assertEquals(new BigInteger("123456789012345678901234567890"), map.get("c"));
            assertEquals("0.1000", String.valueOf(map.get("d")));
            assertEquals(new BigDecimal("1e400"), map.get("e"));
            assertEquals(Set.of("a", "b", "c", "d", "e"), map.keySet());
        }

        @Test
        void nothingInItCanBeChanged() {
            Map<String, Object> map =
                    Payload.json("{\"map\":{\"a\":1},\"list\":[[1]]}").asMap();
            assertThrows(UnsupportedOperationException.class, () -> map.put("x", 1));
            assertThrows(
                    UnsupportedOperationException.class, () -> map.entrySet().clear());
            assertThrows(UnsupportedOperationException.class, () -> map.keySet().remove("map"));
            assertThrows(UnsupportedOperationException.class, () -> ((Map<?, ?>) map.get("map")).remove("a"));
            assertThrows(UnsupportedOperationException.class, () -> ((List<?>) map.get("list")).remove(0));
        }

        @Test
        void isForObjectsOnly() {
            assertInvalid("must be an object", () -> Payload.json("[]").asMap());
            assertInvalid(
                    "must be JSON, not binary",
                    () -> Payload.binary(new byte[1]).asMap());
        }

        @Test
        void aNumberOutOfAllRangeIsInvalid() {
            assertInvalid(
                    "has a number out of range",
                    () -> Payload.json("{\"a\":1e99999999999}").asMap());
        }
    }

    @Nested
    class Binary {
        @Test
        void isCopiedInAndOut() {
            byte[] bytes = {1, 2, 3};
            Payload payload = Payload.binary(bytes);
            bytes[0] = 9;
            payload.bytes()[1] = 9;
            payload.read(BinaryCodec.BYTES)[2] = 9;
            assertArrayEquals(new byte[] {1, 2, 3}, payload.bytes());
            assertTrue(payload.isBinary());
            assertEquals(3, payload.length());
        }

        @Test
        void ofABufferIsWhatRemains() {
            ByteBuffer buffer = ByteBuffer.wrap(new byte[] {1, 2, 3}).position(1);
            assertArrayEquals(new byte[] {2, 3}, Payload.binary(buffer).bytes());
            assertEquals(2, buffer.remaining());
            assertEquals(
                    ByteBuffer.wrap(new byte[] {2, 3}), Payload.binary(buffer).read(BinaryCodec.BUFFER));
        }

        @Test
        void isNoJsonAndTheReverse() {
            assertInvalid(
                    "must be binary, not JSON", () -> Payload.json("\"AQ==\"").read(BinaryCodec.BYTES));
            assertInvalid("must be binary, not JSON", () -> Payload.EMPTY.read(BinaryCodec.BUFFER));
            assertInvalid(
                    "must be JSON, not binary",
                    () -> Payload.binary(new byte[1]).read(TreeCodec.INSTANCE));
            assertInvalid(
                    "must be JSON, not binary",
                    () -> Payload.binary(new byte[1]).asText());
        }
    }

    @Nested
    class WrittenOfAValue {
        private final Posted posted = new Posted("hi");
        private final Payload payload = Payload.json("{\"body\":\"hi\"}").of(posted);

        @Test
        void aRecordIsHandedOnItself() {
            assertSame(posted, payload.read(POSTED));
        }

        @Test
        void anotherTypeIsReadFromTheBytes() {
            assertEquals(new Other("hi"), payload.read(DatabindCodec.of(Other.class)));
        }

        @Test
        void treesAndBeansAreEachReceiversOwn() {
            JsonNode tree = payload.read(TreeCodec.INSTANCE);
            ((ObjectNode) tree).put("body", "changed");
            Payload ofTree = Payload.json("{\"body\":\"hi\"}").of(tree);
            assertEquals("hi", ofTree.read(TreeCodec.INSTANCE).get("body").asText());
            DatabindCodec<Bean> beans = DatabindCodec.of(Bean.class);
            Bean bean = payload.read(beans);
            assertNotSame(bean, payload.of(bean).read(beans));
        }

        @Test
        void whatMayBeSharedIsReadOnce() {
            Payload arrived = Payload.json("{\"body\":\"hi\"}");
            assertSame(arrived.read(POSTED), arrived.read(POSTED));
            assertSame(arrived.asMap(), arrived.asMap());
            assertEquals(new Posted("hi"), arrived.read(POSTED));
        }
    }

    @Test
    void equalPayloadsAreOfOneKindAndHaveTheSameBytes() {
        byte[] around = "x5x".getBytes(StandardCharsets.US_ASCII);
        assertEquals(Payload.json("5"), Payload.jsonSlice(around, 1, 1));
        assertEquals(
                Payload.json("5").hashCode(), Payload.jsonSlice(around, 1, 1).hashCode());
        assertNotEquals(Payload.json("5"), Payload.binarySlice(around, 1, 1));
        assertNotEquals(Payload.json("5"), Payload.json("55"));
    }

    @Test
    void itsTextDoesNotTellWhatIsInIt() {
        assertEquals("JSON payload of 2 bytes", Payload.EMPTY.toString());
        assertEquals("binary payload of 3 bytes", Payload.binary(new byte[3]).toString());
    }

    private static void assertInvalid(String message, Runnable read) {
        InvalidPayloadException e = assertThrows(InvalidPayloadException.class, read::run);
        assertEquals(
                List.of(message), e.errors().stream().map(PayloadError::message).toList());
        assertEquals(0, e.getStackTrace().length);
    }
}
