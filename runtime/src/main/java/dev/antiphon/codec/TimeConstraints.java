package dev.antiphon.codec;

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
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * Where a time is from now. What has no zone of its own, a date or a time of the day, is compared with now in UTC, wherever
 * the server stands. Null meets each of these constraints: that something must be there is asked apart.
 */
public final class TimeConstraints {
    private static final Clock UTC = Clock.systemUTC();

    private TimeConstraints() {}

    /**
     * Whether a time is before now.
     *
     * @param time one of {@code java.time}'s points in time, dates, times of a day, months, years
     * @return whether it is
     */
    public static boolean isPast(@Nullable TemporalAccessor time) {
        return time == null || compareWithNow(time, UTC) < 0;
    }

    /**
     * Whether a time is not after now; today is not, this year is not.
     *
     * @param time one of {@code java.time}'s points in time, dates, times of a day, months, years
     * @return whether it is
     */
    public static boolean isPastOrPresent(@Nullable TemporalAccessor time) {
        return time == null || compareWithNow(time, UTC) <= 0;
    }

    /**
     * Whether a time is after now.
     *
     * @param time one of {@code java.time}'s points in time, dates, times of a day, months, years
     * @return whether it is
     */
    public static boolean isFuture(@Nullable TemporalAccessor time) {
        return time == null || compareWithNow(time, UTC) > 0;
    }

    /**
     * Whether a time is not before now; today is not, this year is not.
     *
     * @param time one of {@code java.time}'s points in time, dates, times of a day, months, years
     * @return whether it is
     */
    public static boolean isFutureOrPresent(@Nullable TemporalAccessor time) {
        return time == null || compareWithNow(time, UTC) >= 0;
    }

    /** Negative for the past, 0 for the present, positive for the future. */
    static int compareWithNow(TemporalAccessor time, Clock clock) {
        if (time instanceof Instant instant) {
            return instant.compareTo(clock.instant());
        }
        if (time instanceof OffsetDateTime dateTime) {
            return dateTime.toInstant().compareTo(clock.instant());
        }
        if (time instanceof ZonedDateTime dateTime) {
            return dateTime.toInstant().compareTo(clock.instant());
        }
        return time instanceof OffsetTime ofDay
                ? ofDay.compareTo(OffsetTime.now(clock))
                : compareWithoutZone(time, clock);
    }

    private static int compareWithoutZone(TemporalAccessor time, Clock clock) {
        if (time instanceof LocalDate date) {
            return date.compareTo(LocalDate.now(clock));
        }
        if (time instanceof LocalDateTime dateTime) {
            return dateTime.compareTo(LocalDateTime.now(clock));
        }
        if (time instanceof LocalTime ofDay) {
            return ofDay.compareTo(LocalTime.now(clock));
        }
        if (time instanceof Year year) {
            return year.compareTo(Year.now(clock));
        }
        if (time instanceof YearMonth month) {
            return month.compareTo(YearMonth.now(clock));
        }
        if (time instanceof MonthDay day) {
            return day.compareTo(MonthDay.now(clock));
        }
        throw new IllegalArgumentException("not comparable with now: " + time.getClass());
    }
}
