package dev.antiphon.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Records, classes and beans, by the rules of payloads. */
class DatabindCodecTest {
    enum Colour {
        RED,
        GREEN
    }

    record Person(String name, int age) {}

    record Team(Person captain, List<Person> players, Map<String, Integer> scores) {}

    record Loose(
            Optional<String> title,
            @Nullable String note,
            OptionalInt size,
            @Declared.Nullable String old,
            String name) {}

    /** An annotation on the declaration, as jakarta's; JSpecify's is on the type. */
    interface Declared {
        @Retention(RetentionPolicy.RUNTIME)
        @Target({ElementType.PARAMETER, ElementType.FIELD})
        @interface Nullable {}
    }

    record Times(Instant at, LocalDate day, OffsetDateTime local, Duration length) {}

    record Exact(BigInteger big, BigDecimal decimal, Object any, JsonNode tree, long number) {}

    record Small(Colour colour, UUID id, boolean on, double ratio, byte[] data, String[] words) {}

    record Nothing() {}

    record Elements(List<@Nullable String> some, List<Object> any) {}

    record Positive(int value) {
        Positive {
            if (value <= 0) {
                throw new IllegalArgumentException("not positive: " + value);
            }
        }
    }

    record Order(Positive amount) {}

    record Buggy(String text) {
        Buggy {
            throw new UnsupportedOperationException("not written yet");
        }
    }

    static final class Unreadable {
        Unreadable(String name, int number) {}

        Unreadable(int number, String name) {}
    }

    static final class Single {
        final String name;
        final int size;

        Single(String name, int size) {
            this.name = name;
            this.size = size;
        }
    }

    public static final class Bean {
        private String name = "anonymous";
        private @Nullable String note;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }

        public @Nullable String getNote() {
            return note;
        }

        public void setNote(@Nullable String note) {
            this.note = note;
        }
    }

    @Nested
    class Reading {
        @Test
        void recordsAreReadByTheirComponents() {
            assertEquals(new Person("ann", 7), read(Person.class, "{\"name\":\"ann\",\"age\":7}"));
            assertEquals(
                    new Team(new Person("a", 1), List.of(new Person("b", 2)), Map.of("x", 3)),
                    read(
                            Team.class,
                            "{\"captain\":{\"age\":1,\"name\":\"a\"},\"players\":[{\"name\":\"b\",\"age\":2}],\"scores\":{\"x\":3}}"));
            assertEquals(new Nothing(), read(Nothing.class, "{\"a\":1}"));
        }

        @Test
        void genericTypesKeepTheirArguments() {
            DatabindCodec<List<Person>> people = DatabindCodec.of(new TypeReference<List<Person>>() {});
            assertEquals(
                    List.of(new Person("a", 1)),
                    Payload.json("[{\"name\":\"a\",\"age\":1}]").read(people));
        }

        @Test
        void unknownFieldsAreIgnored() {
            assertEquals(new Person("ann", 7), read(Person.class, "{\"x\":[{}],\"name\":\"ann\",\"age\":7,\"y\":1}"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"name\":\"a\",\"name\":\"b\",\"age\":1,\"age\":2}",
                    "{\"name\":\"a\",\"age\":1,\"name\":\"b\",\"age\":2}",
                    "{\"name\":7,\"age\":1,\"name\":\"b\",\"age\":2}"
                })
        void ofTwoEqualKeysTheLastCounts(String json) {
            assertEquals(new Person("b", 2), read(Person.class, json));
        }

        @Test
        void optionalAndNullableComponentsMayBeMissingOrNull() {
            Loose missing = read(Loose.class, "{\"name\":\"n\"}");
            assertEquals(new Loose(Optional.empty(), null, OptionalInt.empty(), null, "n"), missing);
            assertEquals(
                    missing,
                    read(Loose.class, "{\"name\":\"n\",\"old\":null,\"title\":null,\"note\":null,\"size\":null}"));
            assertEquals(
                    new Loose(Optional.of("t"), "x", OptionalInt.of(3), "o", "n"),
                    read(Loose.class, "{\"name\":\"n\",\"old\":\"o\",\"title\":\"t\",\"note\":\"x\",\"size\":3}"));
        }

        @Test
        void elementsMayBeNullWhereTheirTypeSaysSo() {
            Elements elements = read(Elements.class, "{\"some\":[null],\"any\":[null,1]}");
            assertEquals(1, elements.some().size());
            assertEquals(2, elements.any().size());
        }

        @Test
        void timesAreIso8601() {
            Times times = read(
                    Times.class,
                    "{\"at\":\"2026-01-02T03:04:05Z\",\"day\":\"2026-01-02\","
                            + "\"local\":\"2026-01-02T03:04:05+02:00\",\"length\":\"PT90S\"}");
            assertEquals(Instant.parse("2026-01-02T03:04:05Z"), times.at());
            assertEquals(LocalDate.of(2026, 1, 2), times.day());
            assertEquals(OffsetDateTime.parse("2026-01-02T03:04:05+02:00"), times.local());
            assertEquals(Duration.ofSeconds(90), times.length());
        }

        @Test
        void numbersKeepTheirValue() {
            Exact exact = read(
                    Exact.class,
                    "{\"big\":123456789012345678901234567890,\"decimal\":0.1000,\"any\":1e400,\"tree\":null,"
                            + "\"number\":9007199254740993}");
            assertEquals(new BigInteger("123456789012345678901234567890"), exact.big());
            assertEquals("0.1000", exact.decimal().toString());
            assertEquals(new BigDecimal("1e400"), exact.any());
            assertEquals(true, exact.tree().isNull());
            assertEquals(9007199254740993L, exact.number());
        }

        @Test
        void aClassWithOneConstructorIsMadeByIt() {
            Single single = read(Single.class, "{\"size\":3,\"name\":\"x\"}");
            assertEquals("x", single.name);
            assertEquals(3, single.size);
            assertInvalid(Single.class, "{\"size\":3}", "/name", "is required");
        }

        @Test
        void aBeanKeepsItsOwnDefaults() {
            Bean bean = read(Bean.class, "{}");
            assertEquals("anonymous", bean.getName());
            assertEquals("x", read(Bean.class, "{\"name\":\"x\",\"note\":null}").getName());
            assertInvalid(Bean.class, "{\"name\":null}", "/name", "is required");
        }

        @Test
        void anotherExceptionOfAConstructorIsItsAuthorsBug() {
            assertThrows(UnsupportedOperationException.class, () -> read(Buggy.class, "{\"text\":\"a\"}"));
        }

        @Test
        void aTypeOfAClosedPackageIsToldWithTheLineThatOpensIt() {
            Class<?> closed = ProcessHandle.current().info().getClass();
            IllegalStateException e = assertThrows(IllegalStateException.class, () -> read(closed, "{}"));
            assertTrue(
                    e.getMessage()
                            .endsWith("Write \"opens java.lang;\" in the module-info of java.base, for Jackson works"
                                    + " by reflection."),
                    e::getMessage);
        }

        @Test
        void aTypeThatCannotBeReadIsItsAuthorsBugAndTheErrorKeepsThePayloadSecret() {
            IllegalStateException e =
                    assertThrows(IllegalStateException.class, () -> read(Unreadable.class, "\"secret\""));
            assertTrue(e.getMessage().startsWith("this type of payload cannot be read from JSON: "), e::getMessage);
            assertTrue(e.getMessage().endsWith("or compile it with -parameters."), e::getMessage);
            assertFalse(e.getMessage().contains("secret"), e::getMessage);
        }
    }

    @Nested
    class Refusing {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "{\"name\":\"a\"} | /age | is required",
                    "{\"age\":1} | /name | is required",
                    "{\"name\":null,\"age\":1} | /name | is required",
                    "{\"name\":\"a\",\"age\":null} | /age | is required",
                    "{\"name\":\"a\",\"age\":\"1\"} | /age | must be an int",
                    "{\"name\":\"a\",\"age\":\"\"} | /age | must be an int",
                    "{\"name\":\"a\",\"age\":1.5} | /age | must be an int",
                    "{\"name\":\"a\",\"age\":1.0} | /age | must be an int",
                    "{\"name\":\"a\",\"age\":99999999999} | /age | must be an int",
                    "{\"name\":\"a\",\"age\":true} | /age | must be an int",
                    "{\"name\":\"a\",\"age\":[]} | /age | must be an int",
                    "{\"name\":1,\"age\":1} | /name | must be a string",
                    "{\"name\":true,\"age\":1} | /name | must be a string",
                    "{\"name\":{},\"age\":1} | /name | must be a string",
                    "[] | `` | must be an object",
                    "\"text\" | `` | must be an object",
                    "\"\" | `` | must be an object",
                    "null | `` | is required",
                    "5 | `` | must be an object"
                })
        void aFaultIsToldByPathAndWantedType(String json, String path, String message) {
            assertInvalid(Person.class, json, path, message);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "\"colour\":\"BLUE\" | /colour | must be one of RED, GREEN",
                    "\"colour\":0 | /colour | must be one of RED, GREEN",
                    "\"id\":\"x\" | /id | must be a UUID",
                    "\"on\":\"true\" | /on | must be a boolean",
                    "\"on\":1 | /on | must be a boolean",
                    "\"ratio\":\"1\" | /ratio | must be a number",
                    "\"data\":\"*\" | /data | must be a base64 string",
                    "\"words\":\"a\" | /words | must be an array",
                    "\"words\":[\"a\",2] | /words/1 | must be a string",
                    "\"words\":[null] | /words/0 | is required"
                })
        void otherTypesAreNamedToo(String wrong, String path, String message) {
            String right =
                    "{\"colour\":\"RED\",\"id\":\"00000000-0000-0000-0000-000000000000\",\"on\":true,\"ratio\":1,"
                            + "\"data\":\"AA==\",\"words\":[],";
            assertInvalid(Small.class, right + wrong + "}", path, message);
        }

        @Test
        void thePathLeadsIntoListsAndMaps() {
            String team = "{\"captain\":{\"age\":1,\"name\":\"a\"},\"players\":[%s],\"scores\":{%s}}";
            assertInvalid(
                    Team.class,
                    team.formatted("{\"name\":\"a\",\"age\":1},{\"name\":\"b\"}", ""),
                    "/players/1/age",
                    "is required");
            assertInvalid(Team.class, team.formatted("null", ""), "/players/0", "is required");
            assertInvalid(Team.class, team.formatted("", "\"a/b~c\":\"x\""), "/scores/a~1b~0c", "must be an int");
        }

        @Test
        void anIllegalArgumentExceptionOfAConstructorIsTheClientsFaultAndItsTextStaysHere() {
            assertInvalid(Positive.class, "{\"value\":-5}", "", "is not valid");
            assertInvalid(Order.class, "{\"amount\":{\"value\":-5}}", "/amount", "is not valid");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "\"day\":\"tomorrow\" | /day | LocalDate",
                    "\"day\":17 | /day | LocalDate",
                    "\"day\":[2026,1,2] | /day | LocalDate",
                    "\"at\":1.5 | /at | Instant",
                    "\"local\":\"2026-01-02T03:04:05\" | /local | OffsetDateTime",
                    "\"length\":17 | /length | Duration"
                })
        void timesInOtherFormsAreRefused(String wrong, String path, String type) {
            String right = "{\"at\":\"2026-01-02T03:04:05Z\",\"day\":\"2026-01-02\","
                    + "\"local\":\"2026-01-02T03:04:05+02:00\",\"length\":\"PT90S\",";
            assertInvalid(Times.class, right + wrong + "}", path, "must be an ISO-8601 " + type);
        }

        @Test
        void aMemberAndItsAliasAreTheClientsFault() {
            assertInvalid(Aliased.class, "{\"name\":\"a\",\"nick\":\"b\"}", "/nick", "is given by two of its names");
        }

        @Test
        void aBinaryPayloadIsNoJson() {
            InvalidPayloadException e = assertThrows(
                    InvalidPayloadException.class,
                    () -> Payload.binary(new byte[] {1}).read(DatabindCodec.of(Person.class)));
            assertEquals(List.of(new PayloadError("", "must be JSON, not binary", "type")), e.errors());
        }

        @Test
        void aNumberOutOfAllRangeIsNoCrash() {
            assertThrows(
                    InvalidPayloadException.class,
                    () -> read(
                            Exact.class, "{\"big\":1,\"decimal\":1,\"any\":1e99999999999,\"tree\":null,\"number\":1}"));
            assertThrows(
                    InvalidPayloadException.class,
                    () -> read(
                            Exact.class, "{\"big\":1,\"decimal\":1,\"any\":1,\"tree\":null,\"number\":1e99999999999}"));
        }
    }

    @Nested
    class Writing {
        @Test
        void recordsBeansAndNothing() throws IOException {
            assertEquals("{\"name\":\"ann\",\"age\":7}", write(Person.class, new Person("ann", 7)));
            assertEquals("{}", write(Nothing.class, new Nothing()));
            assertEquals("{\"name\":\"anonymous\",\"note\":null}", write(Bean.class, new Bean()));
        }

        @Test
        void timesAreIso8601() throws IOException {
            Times times = new Times(
                    Instant.EPOCH,
                    LocalDate.EPOCH,
                    OffsetDateTime.parse("2026-01-02T03:04:05+02:00"),
                    Duration.ofSeconds(90));
            assertEquals(
                    "{\"at\":\"1970-01-01T00:00:00Z\",\"day\":\"1970-01-01\","
                            + "\"local\":\"2026-01-02T03:04:05+02:00\",\"length\":\"PT1M30S\"}",
                    write(Times.class, times));
        }

        @Test
        void numbersKeepTheirValue() throws IOException {
            String json = "{\"big\":123456789012345678901234567890,\"decimal\":0.1000,\"any\":1E+400,"
                    + "\"tree\":{\"a\":0.10},\"number\":1}";
            assertEquals(json, write(Exact.class, read(Exact.class, json)));
        }

        @Test
        void aClassWithoutPropertiesIsAnError() {
            assertThrows(IOException.class, () -> write(Object.class, new Object()));
        }
    }

    private static <T> T read(Class<T> type, String json) {
        return Payload.json(json).read(DatabindCodec.of(type));
    }

    private static <T> String write(Class<T> type, T value) throws IOException {
        PayloadOutput out = new PayloadOutput();
        out.write(DatabindCodec.of(type), value);
        return new String(out.array(), out.start(), out.size(), StandardCharsets.UTF_8);
    }

    record Aliased(@JsonAlias("nick") String name) {}

    private static void assertInvalid(Class<?> type, String json, String path, String message) {
        InvalidPayloadException e = assertThrows(InvalidPayloadException.class, () -> read(type, json));
        assertEquals(1, e.errors().size(), e::getMessage);
        assertEquals(path, e.errors().get(0).path());
        assertEquals(message, e.errors().get(0).message());
    }
}
