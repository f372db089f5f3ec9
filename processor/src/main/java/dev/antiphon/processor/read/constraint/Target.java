package dev.antiphon.processor.read.constraint;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.RuntimeTypes;
import dev.antiphon.processor.model.json.JsonType;
import dev.antiphon.processor.model.json.JsonType.Keyed;
import dev.antiphon.processor.model.json.JsonType.Leaf;
import dev.antiphon.processor.model.json.JsonType.Many;
import dev.antiphon.processor.model.json.JsonType.MaybeNumber;
import dev.antiphon.processor.model.json.JsonType.Primitive;
import dev.antiphon.processor.model.json.JsonType.Text;
import java.math.BigDecimal;
import java.math.BigInteger;
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
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What kinds of types constraints fit. */
enum Target {
    TEXT("String"),
    NUMBER("numbers"),
    SIZED("String, collections, maps and arrays"),
    BOOLEAN("boolean"),
    TIME("points in time, dates, times of the day, months and years"),
    OBJECT("all but primitives"),
    ANY("all types");

    private static final Set<TypeName> OTHER_NUMBERS = names(BigInteger.class, BigDecimal.class);
    private static final Set<TypeName> TIMES = names(
            Instant.class,
            LocalDate.class,
            LocalDateTime.class,
            LocalTime.class,
            MonthDay.class,
            OffsetDateTime.class,
            OffsetTime.class,
            Year.class,
            YearMonth.class,
            ZonedDateTime.class);

    private final String words;

    Target(String words) {
        this.words = words;
    }

    boolean fits(JsonType type) {
        return switch (this) {
            case TEXT -> type instanceof Text;
            case NUMBER -> isNumber(type);
            case SIZED -> isSized(type);
            case BOOLEAN -> type.type().equals(TypeName.BOOLEAN) || type.type().equals(TypeName.BOOLEAN.box());
            case TIME -> TIMES.contains(type.type());
            case OBJECT -> !(type instanceof Primitive);
            case ANY -> true;
        };
    }

    @Override
    public String toString() {
        return words;
    }

    /** What a constraint of jakarta's fits. */
    static Set<Target> of(String constraint) {
        return switch (constraint) {
            case "NotBlank", "Pattern", "Email" -> Set.of(TEXT);
            case "NotEmpty", "Size" -> Set.of(SIZED);
            case "Min", "Max", "Positive", "PositiveOrZero", "Negative", "NegativeOrZero" -> Set.of(NUMBER);
            case "DecimalMin", "DecimalMax", "Digits" -> Set.of(NUMBER, TEXT);
            case "Past", "PastOrPresent", "Future", "FutureOrPresent" -> Set.of(TIME);
            case "AssertTrue", "AssertFalse" -> Set.of(BOOLEAN);
            case "Null" -> Set.of(OBJECT);
            default -> Set.of(ANY);
        };
    }

    private static boolean isNumber(JsonType type) {
        if (type instanceof MaybeNumber) {
            return true;
        }
        TypeName number = type.type().isBoxedPrimitive() ? type.type().unbox() : type.type();
        return number.isPrimitive()
                ? !number.equals(TypeName.BOOLEAN) && !number.equals(TypeName.CHAR)
                : OTHER_NUMBERS.contains(number);
    }

    private static boolean isSized(JsonType type) {
        return type instanceof Text
                || type instanceof Many
                || type instanceof Keyed
                || (type instanceof Leaf leaf
                        && (leaf.type() instanceof ArrayTypeName
                                || leaf.holder().equals(RuntimeTypes.MAP_CODEC)));
    }

    private static Set<TypeName> names(Class<?>... types) {
        return Stream.of(types).map(ClassName::get).collect(Collectors.toUnmodifiableSet());
    }
}
