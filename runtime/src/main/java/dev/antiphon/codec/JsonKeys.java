package dev.antiphon.codec;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The types that keys of maps may be of, enums aside. */
public final class JsonKeys {
    /** Strings. */
    public static final JsonKey<String> STRING = new Parsed<>(name -> name);

    /** Whole numbers of 32 bits. */
    public static final JsonKey<Integer> INT = new Parsed<>(Integer::valueOf);

    /** Whole numbers of 64 bits. */
    public static final JsonKey<Long> LONG = new Parsed<>(Long::valueOf);

    /** UUIDs. */
    public static final JsonKey<UUID> UUID = new Parsed<>(java.util.UUID::fromString);

    /** Dates. */
    public static final JsonKey<LocalDate> LOCAL_DATE = new Parsed<>(LocalDate::parse);

    private JsonKeys() {}

    private record Parsed<K>(Function<String, K> parse) implements JsonKey<K> {
        @Override
        public @Nullable K key(String name) {
            try {
                return parse.apply(name);
            } catch (IllegalArgumentException | DateTimeException e) {
                return null;
            }
        }

        @Override
        public String name(K key) {
            return key.toString();
        }
    }
}
