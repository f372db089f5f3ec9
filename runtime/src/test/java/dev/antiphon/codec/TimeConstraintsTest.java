package dev.antiphon.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TimeConstraintsTest {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-06-15T12:00:00Z"), ZoneOffset.UTC);

    /** Before, at and after noon of that day, as each type has it. */
    static Stream<Arguments> times() {
        ZonedDateTime now = ZonedDateTime.now(NOON).withZoneSameInstant(ZoneId.of("Asia/Tokyo"));
        OffsetDateTime offset = now.toOffsetDateTime();
        return Stream.of(
                around(
                        Instant.now(NOON).minusNanos(1),
                        Instant.now(NOON),
                        Instant.now(NOON).plusNanos(1)),
                around(now.minusNanos(1), now, now.plusNanos(1)),
                around(offset.minusNanos(1), offset, offset.plusNanos(1)),
                around(LocalDate.of(2026, 6, 14), LocalDate.of(2026, 6, 15), LocalDate.of(2026, 6, 16)),
                around(LocalTime.of(11, 59), LocalTime.NOON, LocalTime.of(12, 1)),
                around(
                        LocalDateTime.of(2026, 6, 15, 11, 59),
                        LocalDateTime.of(2026, 6, 15, 12, 0),
                        LocalDateTime.of(2026, 6, 15, 12, 1)),
                around(
                        OffsetTime.of(11, 59, 0, 0, ZoneOffset.UTC),
                        OffsetTime.of(12, 0, 0, 0, ZoneOffset.UTC),
                        OffsetTime.of(8, 0, 0, 0, ZoneOffset.ofHours(-5))),
                around(Year.of(2025), Year.of(2026), Year.of(2027)),
                around(YearMonth.of(2026, 5), YearMonth.of(2026, 6), YearMonth.of(2026, 7)),
                around(MonthDay.of(6, 14), MonthDay.of(6, 15), MonthDay.of(6, 16)));
    }

    private static Arguments around(TemporalAccessor before, TemporalAccessor now, TemporalAccessor after) {
        return Arguments.of(before, now, after);
    }

    @ParameterizedTest
    @MethodSource("times")
    void everyTypeIsComparedWithNow(TemporalAccessor before, TemporalAccessor now, TemporalAccessor after) {
        assertTrue(TimeConstraints.compareWithNow(before, NOON) < 0);
        assertEquals(0, TimeConstraints.compareWithNow(now, NOON));
        assertTrue(TimeConstraints.compareWithNow(after, NOON) > 0);
    }

    @Test
    void farFromNowAllIsPastOrFuture() {
        assertTrue(TimeConstraints.isPast(Year.of(1900)));
        assertTrue(TimeConstraints.isPastOrPresent(Year.of(1900)));
        assertFalse(TimeConstraints.isFuture(Year.of(1900)));
        assertFalse(TimeConstraints.isFutureOrPresent(Year.of(1900)));
        assertFalse(TimeConstraints.isPast(Instant.MAX));
        assertFalse(TimeConstraints.isPastOrPresent(Instant.MAX));
        assertTrue(TimeConstraints.isFuture(Instant.MAX));
        assertTrue(TimeConstraints.isFutureOrPresent(Instant.MAX));
    }

    @Test
    void nullMeetsEach() {
        assertTrue(TimeConstraints.isPast(null));
        assertTrue(TimeConstraints.isPastOrPresent(null));
        assertTrue(TimeConstraints.isFuture(null));
        assertTrue(TimeConstraints.isFutureOrPresent(null));
    }

    @Test
    void whatIsNowhereFromNowIsNoQuestion() {
        assertThrows(IllegalArgumentException.class, () -> TimeConstraints.compareWithNow(ZoneOffset.UTC, NOON));
    }
}
