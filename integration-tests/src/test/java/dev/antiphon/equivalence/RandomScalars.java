package dev.antiphon.equivalence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Random;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Random values of the types that have no parts, the edges of each more often than the rest. */
final class RandomScalars {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "a",
            "true",
            "12",
            "1.5",
            "null",
            "NaN",
            "\"",
            "\\",
            "/",
            "\n\t\r\b\f",
            "\u0000",
            "\u001f",
            "\u007f",
            "é",
            "€",
            "😀",
            "\u2028",
            "A text of some words, as people write them.",
            "<script>",
            "__proto__",
            "constructor");

    private static final List<String> ZONES =
            List.of("Europe/Berlin", "UTC", "America/St_Johns", "Z", "+05:30", "GMT+2");

    private static final Map<Class<?>, Function<Random, Object>> KINDS = new LinkedHashMap<>();

    static {
        KINDS.put(boolean.class, Random::nextBoolean);
        KINDS.put(byte.class, random -> (byte) number(random, Byte.MIN_VALUE, Byte.MAX_VALUE));
        KINDS.put(short.class, random -> (short) number(random, Short.MIN_VALUE, Short.MAX_VALUE));
        KINDS.put(int.class, random -> (int) number(random, Integer.MIN_VALUE, Integer.MAX_VALUE));
        KINDS.put(long.class, random -> number(random, Long.MIN_VALUE, Long.MAX_VALUE));
        KINDS.put(float.class, random -> (float) decimal(random));
        KINDS.put(double.class, RandomScalars::decimal);
        KINDS.put(char.class, random ->
                (char) (random.nextBoolean() ? 'a' + random.nextInt(26) : random.nextInt(0xd800)));
        KINDS.put(Boolean.class, KINDS.get(boolean.class));
        KINDS.put(Byte.class, KINDS.get(byte.class));
        KINDS.put(Short.class, KINDS.get(short.class));
        KINDS.put(Integer.class, KINDS.get(int.class));
        KINDS.put(Long.class, KINDS.get(long.class));
        KINDS.put(Float.class, KINDS.get(float.class));
        KINDS.put(Double.class, KINDS.get(double.class));
        KINDS.put(Character.class, KINDS.get(char.class));
        KINDS.put(String.class, RandomScalars::text);
        KINDS.put(Object.class, random -> any(random, 2));
        KINDS.put(JsonNode.class, random -> new ObjectMapper().valueToTree(any(random, 2)));
        KINDS.put(BigInteger.class, random -> new BigInteger(random.nextInt(120), random));
        KINDS.put(BigDecimal.class, random -> new BigDecimal(new BigInteger(60, random), random.nextInt(20) - 8));
        KINDS.put(UUID.class, random -> new UUID(random.nextLong(), random.nextLong()));
        KINDS.put(URI.class, random -> URI.create("https://example.org/" + random.nextInt(100) + "?q=%20#f"));
        KINDS.put(byte[].class, RandomScalars::bytes);
        KINDS.put(
                OptionalInt.class,
                random -> random.nextBoolean() ? OptionalInt.of(random.nextInt()) : OptionalInt.empty());
        KINDS.put(
                OptionalLong.class,
                random -> random.nextBoolean() ? OptionalLong.of(random.nextLong()) : OptionalLong.empty());
        KINDS.put(
                OptionalDouble.class,
                random -> random.nextBoolean() ? OptionalDouble.of(decimal(random)) : OptionalDouble.empty());
        KINDS.put(Instant.class, RandomScalars::instant);
        KINDS.put(LocalDate.class, random -> dateTime(random).toLocalDate());
        KINDS.put(LocalTime.class, random -> dateTime(random).toLocalTime());
        KINDS.put(LocalDateTime.class, RandomScalars::dateTime);
        KINDS.put(OffsetDateTime.class, random -> dateTime(random).atOffset(offset(random)));
        KINDS.put(OffsetTime.class, random -> dateTime(random).toLocalTime().atOffset(offset(random)));
        KINDS.put(ZonedDateTime.class, random -> dateTime(random).atZone(zone(random)));
        KINDS.put(Year.class, random -> Year.of(dateTime(random).getYear()));
        KINDS.put(YearMonth.class, random -> YearMonth.from(dateTime(random)));
        KINDS.put(MonthDay.class, random -> MonthDay.from(dateTime(random)));
        KINDS.put(
                Duration.class,
                random -> random.nextInt(4) == 0
                        ? Duration.ZERO
                        : Duration.ofSeconds(random.nextInt(), fraction(random)));
        KINDS.put(Period.class, random -> Period.of(random.nextInt(5) - 2, random.nextInt(20), random.nextInt(40)));
        KINDS.put(ZoneId.class, RandomScalars::zone);
        KINDS.put(ZoneOffset.class, RandomScalars::offset);
    }

    private RandomScalars() {}

    static boolean has(Class<?> type) {
        return KINDS.containsKey(type);
    }

    static Object of(Class<?> type, Random random) {
        return KINDS.get(type).apply(random);
    }

    static <T> T pick(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(3); i >= 0; i--) {
            text.append(pick(TEXTS, random));
        }
        return text.toString();
    }

    private static long number(Random random, long least, long most) {
        return switch (random.nextInt(6)) {
            case 0 -> least;
            case 1 -> most;
            case 2 -> 0;
            case 3 -> random.nextInt(256) - 128;
            default -> least + Math.floorMod(random.nextLong(), most == Long.MAX_VALUE ? most : most - least + 1);
        };
    }

    private static double decimal(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> -0.0;
            case 1 -> Double.MAX_VALUE;
            case 2 -> Double.MIN_VALUE;
            case 3 -> Double.NaN;
            case 4 -> Double.NEGATIVE_INFINITY;
            case 5 -> random.nextInt(1000);
            case 6 -> 1e7 * random.nextInt(1000);
            default -> random.nextGaussian();
        };
    }

    private static byte[] bytes(Random random) {
        byte[] bytes = new byte[random.nextInt(100)];
        random.nextBytes(bytes);
        return bytes;
    }

    private static @Nullable Object any(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 5 : 7)) {
            case 0 -> random.nextInt();
            case 1 -> random.nextLong();
            case 2 -> new BigDecimal("1.50");
            case 3 -> random.nextBoolean();
            case 4 -> text(random);
            case 5 -> {
                List<@Nullable Object> list = new ArrayList<>();
                for (int i = random.nextInt(3); i > 0; i--) {
                    list.add(random.nextInt(5) == 0 ? null : any(random, depth - 1));
                }
                yield list;
            }
            default -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                for (int i = random.nextInt(3); i > 0; i--) {
                    map.put(text(random), random.nextInt(5) == 0 ? null : any(random, depth - 1));
                }
                yield map;
            }
        };
    }

    private static int fraction(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> random.nextInt(1000) * 1_000_000;
            case 2 -> random.nextInt(1_000_000) * 1000;
            default -> random.nextInt(1_000_000_000);
        };
    }

    private static LocalDateTime dateTime(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> LocalDateTime.of(2026, 1, 31, 0, 0);
            case 1 -> LocalDateTime.of(12_026, 2, 28, 12, 30, 1);
            case 2 -> LocalDateTime.of(-44, 3, 15, 23, 59, 59, 999_999_999);
            default -> LocalDateTime.ofEpochSecond(random.nextInt() * 2L, fraction(random), ZoneOffset.UTC);
        };
    }

    private static Instant instant(Random random) {
        return random.nextInt(20) == 0 ? Instant.MAX : dateTime(random).toInstant(ZoneOffset.UTC);
    }

    private static ZoneOffset offset(Random random) {
        return random.nextInt(3) == 0
                ? ZoneOffset.UTC
                : ZoneOffset.ofTotalSeconds((random.nextInt(24) - 12) * 3600 + random.nextInt(4) * 900);
    }

    private static ZoneId zone(Random random) {
        return ZoneId.of(pick(ZONES, random));
    }
}
