package dev.antiphon.processor.read.json;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.RuntimeTypes;
import dev.antiphon.processor.model.json.JsonType;
import dev.antiphon.processor.model.json.JsonType.Leaf;
import dev.antiphon.processor.model.json.JsonType.MaybeNumber;
import dev.antiphon.processor.model.json.JsonType.Primitive;
import dev.antiphon.processor.model.json.JsonType.Text;
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
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;

/** The types that the runtime can read and write by itself. */
final class LeafTypes {
    private static final Map<TypeName, JsonType> LEAVES = new HashMap<>();

    static {
        add(new Text());
        add(new Primitive(TypeName.INT, "intValue", "number"));
        add(new Primitive(TypeName.LONG, "longValue", "number"));
        add(new Primitive(TypeName.DOUBLE, "doubleValue", "number"));
        add(new Primitive(TypeName.FLOAT, "floatValue", "number"));
        add(new Primitive(TypeName.SHORT, "shortValue", "number"));
        add(new Primitive(TypeName.BYTE, "byteValue", "number"));
        add(new Primitive(TypeName.BOOLEAN, "booleanValue", "bool"));
        add(new Primitive(TypeName.CHAR, "charValue", "character"));
        scalar(Boolean.class, "BOOLEAN");
        scalar(Byte.class, "BYTE");
        scalar(Short.class, "SHORT");
        scalar(Integer.class, "INT");
        scalar(Long.class, "LONG");
        scalar(Float.class, "FLOAT");
        scalar(Double.class, "DOUBLE");
        scalar(Character.class, "CHAR");
        scalar(BigInteger.class, "BIG_INTEGER");
        scalar(BigDecimal.class, "BIG_DECIMAL");
        scalar(UUID.class, "UUID");
        scalar(URI.class, "URI");
        add(new MaybeNumber(ClassName.get(OptionalInt.class), "OPTIONAL_INT"));
        add(new MaybeNumber(ClassName.get(OptionalLong.class), "OPTIONAL_LONG"));
        add(new MaybeNumber(ClassName.get(OptionalDouble.class), "OPTIONAL_DOUBLE"));
        leaf(ArrayTypeName.of(byte.class), RuntimeTypes.JSON_SCALARS, "BASE64");
        time(Instant.class, "INSTANT");
        time(LocalDate.class, "LOCAL_DATE");
        time(LocalTime.class, "LOCAL_TIME");
        time(LocalDateTime.class, "LOCAL_DATE_TIME");
        time(OffsetDateTime.class, "OFFSET_DATE_TIME");
        time(OffsetTime.class, "OFFSET_TIME");
        time(ZonedDateTime.class, "ZONED_DATE_TIME");
        time(Year.class, "YEAR");
        time(YearMonth.class, "YEAR_MONTH");
        time(MonthDay.class, "MONTH_DAY");
        time(Duration.class, "DURATION");
        time(Period.class, "PERIOD");
        time(ZoneId.class, "ZONE_ID");
        time(ZoneOffset.class, "ZONE_OFFSET");
        leaf(ClassName.OBJECT, RuntimeTypes.ANY_CODEC, "INSTANCE");
        leaf(RuntimeTypes.JSON_NODE, RuntimeTypes.TREE_CODEC, "INSTANCE");
        leaf(ParameterizedTypeName.get(Map.class, String.class, Object.class), RuntimeTypes.MAP_CODEC, "INSTANCE");
    }

    private static final Map<TypeName, Leaf> KEYS = Map.of(
            ClassName.get(String.class), key(String.class, "STRING"),
            ClassName.get(Integer.class), key(Integer.class, "INT"),
            ClassName.get(Long.class), key(Long.class, "LONG"),
            ClassName.get(UUID.class), key(UUID.class, "UUID"),
            ClassName.get(LocalDate.class), key(LocalDate.class, "LOCAL_DATE"));

    private LeafTypes() {}

    static Optional<JsonType> of(TypeName type) {
        return Optional.ofNullable(LEAVES.get(type));
    }

    static Optional<Leaf> key(TypeName type) {
        return Optional.ofNullable(KEYS.get(type));
    }

    private static void scalar(Class<?> type, String constant) {
        leaf(ClassName.get(type), RuntimeTypes.JSON_SCALARS, constant);
    }

    private static void time(Class<?> type, String constant) {
        leaf(ClassName.get(type), RuntimeTypes.JSON_TIMES, constant);
    }

    private static void leaf(TypeName type, ClassName holder, String constant) {
        add(new Leaf(type, holder, constant));
    }

    private static void add(JsonType leaf) {
        LEAVES.put(leaf.type(), leaf);
    }

    private static Leaf key(Class<?> type, String constant) {
        return new Leaf(ClassName.get(type), RuntimeTypes.JSON_KEYS, constant);
    }
}
