package constraints;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

record SignUp(
        @NotBlank @Size(min = 1, max = 40) String name,
        @NotNull @Nullable String nick,
        @Null String id,
        @Email(message = "must be an address that we can write to") @Nullable String email,
        @Pattern(regexp = "[a-z]+") @Pattern(regexp = "^.{3,}$", flags = {Pattern.Flag.DOTALL, Pattern.Flag.MULTILINE}) String slug,
        @Min(18) @Max(199) int age,
        @Positive Long visits,
        @PositiveOrZero double balance,
        @Max(4_000_000_000L) long big,
        @DecimalMin("0.50") @DecimalMax(value = "100", inclusive = false) BigDecimal price,
        @Digits(integer = 3, fraction = 2) @DecimalMin("1") String amount,
        @Min(1) OptionalInt rank,
        @PastOrPresent LocalDate born,
        @Future Instant until,
        @AssertTrue boolean accepted,
        @AssertFalse @Nullable Boolean robot,
        @NotEmpty @Size(max = 3) List<@NotBlank @Size(max = 10) String> tags,
        @Size(max = 2) String[] lines,
        @Size(max = 16) byte[] picture,
        Map<@Pattern(regexp = "[a-z]+") String, @Positive Integer> scores,
        Optional<@Email String> mail,
        Optional<@NotBlank String> motto,
        List<@Size(min = 1) List<@Min(0) Integer>> table,
        @Valid List<@Valid Guest> guests) {}
