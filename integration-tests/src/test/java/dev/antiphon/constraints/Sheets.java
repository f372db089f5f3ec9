package dev.antiphon.constraints;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Sheets at random, with values at the edges of what they are asked. */
final class Sheets {
    private static final List<String> DECIMALS = List.of(
            "0", "-0.1", "0.1", "0.5", "0.50", "0.49", "0.51", "2.5", "2.49", "2.51", "99.9", "100", "9.99", "1E+2",
            "1E+1");

    private final Random random;

    Sheets(long seed) {
        this.random = new Random(seed);
    }

    Sheet next() {
        return new Sheet(
                orNull(text("ab \t", 7)),
                orNull(text("a ", 2)),
                orNull(1L),
                orNull(text("x\u00e9", 5)),
                orNull(random.nextInt(9) - 4),
                orNull(decimal()),
                orNull((short) (random.nextInt(3) - 1)),
                orNull((random.nextInt(3) - 1) / 10.0),
                random.nextInt(3) - 1L,
                orNull(decimal()),
                orNull(decimalText()),
                orNull(decimal()),
                orNull(decimalText()),
                orNull(text("abCd", 3)),
                orNull(mail()),
                orNull(LocalDate.now().plusDays(far())),
                orNull(Year.now().plusYears(far())),
                orNull(Instant.now().plus(Duration.ofDays(far()))),
                orNull(LocalDate.now().plusDays(far())),
                orNull(random.nextBoolean()),
                random.nextBoolean(),
                orNull("something"),
                random.nextBoolean() ? OptionalInt.of(random.nextInt(5)) : OptionalInt.empty(),
                Optional.ofNullable(orNull(text("abd", 2))),
                Stream.generate(() -> text("a ", 5)).limit(random.nextInt(4)).toList(),
                scores());
    }

    /** Addresses, and what is nearly one; without the signs that Hibernate Validator lets stand in domains. */
    private String mail() {
        String domain = Stream.generate(() -> text("aB1-\u00e9", 3))
                .limit(1 + random.nextInt(3))
                .collect(Collectors.joining("."));
        String local = random.nextInt(5) == 0 ? "\"" + text("a b@.\\", 4) + "\"" : text("aB1.+_-\u00e9\"", 5);
        return random.nextInt(8) == 0 ? local + domain : local + "@" + domain;
    }

    private Map<String, Integer> scores() {
        Map<String, Integer> scores = new LinkedHashMap<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            scores.put(text("ab", 2), random.nextInt(3) - 1);
        }
        return scores;
    }

    private BigDecimal decimal() {
        return new BigDecimal(DECIMALS.get(random.nextInt(DECIMALS.size())));
    }

    private String decimalText() {
        return random.nextInt(6) == 0 ? text("1.x", 2) : decimal().toString();
    }

    private String text(String alphabet, int most) {
        return random.ints(random.nextInt(most + 1), 0, alphabet.length())
                .mapToObj(index -> String.valueOf(alphabet.charAt(index)))
                .collect(Collectors.joining());
    }

    private int far() {
        return random.nextBoolean() ? 3 : -3;
    }

    private <T> @Nullable T orNull(T value) {
        return random.nextInt(6) == 0 ? null : value;
    }
}
