package dev.antiphon.codec;

import java.time.DateTimeException;
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
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Function;

/** Codecs of java.time's types: ISO-8601 strings. */
public final class JsonTimes {
    /** What YearMonth writes, which it does not read itself where a year has five digits. */
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("u-MM", Locale.ROOT);

    /** Points in time: {@code 2026-01-31T12:00:00Z}, or with an offset when read. */
    public static final JsonCodec<Instant> INSTANT = JsonCodec.of(
            iso("Instant", Instant::parse), (value, out) -> out.string(DateTimeFormatter.ISO_INSTANT.format(value)));

    /** Dates: {@code 2026-01-31}. */
    public static final JsonCodec<LocalDate> LOCAL_DATE = iso("LocalDate", LocalDate::parse);

    /** Times of a day: {@code 12:00:00}. */
    public static final JsonCodec<LocalTime> LOCAL_TIME = JsonCodec.of(
            iso("LocalTime", LocalTime::parse),
            (value, out) -> out.string(DateTimeFormatter.ISO_LOCAL_TIME.format(value)));

    /** Dates with times: {@code 2026-01-31T12:00:00}. */
    public static final JsonCodec<LocalDateTime> LOCAL_DATE_TIME = JsonCodec.of(
            iso("LocalDateTime", LocalDateTime::parse),
            (value, out) -> out.string(DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(value)));

    /** Dates with times and offsets: {@code 2026-01-31T12:00:00+01:00}. */
    public static final JsonCodec<OffsetDateTime> OFFSET_DATE_TIME = JsonCodec.of(
            iso("OffsetDateTime", OffsetDateTime::parse),
            (value, out) -> out.string(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value)));

    /** Times of a day with offsets: {@code 12:00:00+01:00}. */
    public static final JsonCodec<OffsetTime> OFFSET_TIME = iso("OffsetTime", OffsetTime::parse);

    /** Dates with times and offsets; the zone's name is read, but not written. */
    public static final JsonCodec<ZonedDateTime> ZONED_DATE_TIME = JsonCodec.of(
            iso("ZonedDateTime", ZonedDateTime::parse),
            (value, out) -> out.string(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value)));

    /** Years: {@code 2026}, as a string. */
    public static final JsonCodec<Year> YEAR = iso("Year", Year::parse);

    /** Months of a year: {@code 2026-01}. */
    public static final JsonCodec<YearMonth> YEAR_MONTH = iso("YearMonth", text -> YearMonth.parse(text, MONTH));

    /** Days of any year: {@code --01-31}. */
    public static final JsonCodec<MonthDay> MONTH_DAY = iso("MonthDay", MonthDay::parse);

    /** Lengths of time: {@code PT1H30M}. */
    public static final JsonCodec<Duration> DURATION = iso("Duration", Duration::parse);

    /** Lengths in days, months and years: {@code P1Y2M}. */
    public static final JsonCodec<Period> PERIOD = iso("Period", Period::parse);

    /** Zones: {@code Europe/Berlin}. */
    public static final JsonCodec<ZoneId> ZONE_ID = iso("ZoneId", ZoneId::of);

    /** Offsets: {@code +01:00}. */
    public static final JsonCodec<ZoneOffset> ZONE_OFFSET = iso("ZoneOffset", ZoneOffset::of);

    private JsonTimes() {}

    private static <T> JsonCodec<T> iso(String type, Function<String, T> parse) {
        return JsonScalars.text("an ISO-8601 " + type, text -> {
            try {
                return parse.apply(text);
            } catch (DateTimeException e) {
                throw new IllegalArgumentException(e);
            }
        });
    }
}
