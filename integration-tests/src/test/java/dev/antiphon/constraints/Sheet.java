package dev.antiphon.constraints;

import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Every constraint at least once. */
record Sheet(
        @NotBlank @Size(max = 5) @Nullable String name,
        @NotEmpty @Nullable String title,
        @NotNull @Nullable Long id,
        @Size(min = 2, max = 3) @Nullable String pair,
        @Min(-2) @Max(3) @Nullable Integer level,
        @Positive @Nullable BigDecimal up,
        @Negative @Nullable Short down,
        @NegativeOrZero @Nullable Double low,
        @PositiveOrZero long count,

        @DecimalMin("0.5") @DecimalMax(value = "2.5", inclusive = false) @Nullable
        BigDecimal share,

        @DecimalMin(value = "0.5", inclusive = false) @DecimalMax("2.5") @Nullable
        String shareText,

        @Digits(integer = 2, fraction = 1) @Nullable BigDecimal digits,
        @Digits(integer = 2, fraction = 1) @Nullable String digitsText,

        @Pattern(regexp = "[a-c]+", flags = Pattern.Flag.CASE_INSENSITIVE) @Nullable
        String letters,

        @Email @Nullable String mail,
        @Past @Nullable LocalDate past,
        @PastOrPresent @Nullable Year year,
        @Future @Nullable Instant future,
        @FutureOrPresent @Nullable LocalDate soon,
        @AssertTrue @Nullable Boolean yes,
        @AssertFalse boolean no,
        @Null @Nullable String nothing,
        @Max(2) OptionalInt rank,
        Optional<@Pattern(regexp = "[a-c]+") String> maybe,
        @Size(max = 2) List<@NotBlank @Size(max = 3) String> tags,
        @NotEmpty Map<@Size(min = 1) String, @Positive Integer> scores) {}
