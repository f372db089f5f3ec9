package dev.antiphon.codec;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumberConstraintsTest {
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    static Stream<Number> fives() {
        return Stream.of((byte) 5, (short) 5, 5, 5L, 5f, 5d, BigInteger.valueOf(5), new BigDecimal("5.00"));
    }

    @Test
    void nullMeetsEach() {
        assertTrue(NumberConstraints.isAtLeast((Number) null, FIVE));
        assertTrue(NumberConstraints.isAtMost((Number) null, FIVE));
        assertTrue(NumberConstraints.isMoreThan((String) null, FIVE));
        assertTrue(NumberConstraints.isLessThan((String) null, FIVE));
        assertTrue(NumberConstraints.hasDigits((Number) null, 0, 0));
    }

    @ParameterizedTest
    @MethodSource("fives")
    void everyKindOfNumberIsCompared(Number five) {
        assertTrue(NumberConstraints.isAtLeast(five, FIVE));
        assertTrue(NumberConstraints.isAtMost(five, FIVE));
        assertFalse(NumberConstraints.isMoreThan(five, FIVE));
        assertFalse(NumberConstraints.isLessThan(five, FIVE));
        assertTrue(NumberConstraints.isMoreThan(five, new BigDecimal("4.9999")));
        assertTrue(NumberConstraints.isLessThan(five, new BigDecimal("5.0001")));
        assertFalse(NumberConstraints.isAtLeast(five, new BigDecimal("5.0001")));
        assertFalse(NumberConstraints.isAtMost(five, new BigDecimal("4.9999")));
    }

    @Test
    void boundsAreExact() {
        BigDecimal beyondDoubles = new BigDecimal("9007199254740993");
        assertFalse(NumberConstraints.isAtLeast(9_007_199_254_740_992L, beyondDoubles));
        assertTrue(NumberConstraints.isAtLeast(9_007_199_254_740_993L, beyondDoubles));
        assertTrue(NumberConstraints.isAtLeast(0.1, new BigDecimal("0.1")));
        assertTrue(NumberConstraints.isAtMost(0.1f, new BigDecimal("0.1")));
    }

    @Test
    void aTextIsTheNumberThatItIs() {
        assertTrue(NumberConstraints.isAtLeast("5.0", FIVE));
        assertFalse(NumberConstraints.isAtLeast("4.99", FIVE));
        assertFalse(NumberConstraints.isAtLeast("five", FIVE));
        assertFalse(NumberConstraints.isAtMost("", FIVE));
        assertTrue(NumberConstraints.isLessThan("1e-2147483647", FIVE));
        assertFalse(NumberConstraints.isLessThan("5", FIVE));
        assertFalse(NumberConstraints.isMoreThan("5", FIVE));
    }

    @Test
    void aTextThatIsTooLongIsNoNumber() {
        assertTrue(NumberConstraints.isMoreThan("9".repeat(1_000), FIVE));
        assertFalse(NumberConstraints.isMoreThan("9".repeat(1_001), FIVE));
    }

    @Test
    void digitsAreCountedOnBothSides() {
        assertTrue(NumberConstraints.hasDigits(new BigDecimal("123.45"), 3, 2));
        assertFalse(NumberConstraints.hasDigits(new BigDecimal("1234.5"), 3, 2));
        assertFalse(NumberConstraints.hasDigits(new BigDecimal("1.234"), 3, 2));
        assertFalse(NumberConstraints.hasDigits(new BigDecimal("1.200"), 3, 2));
        assertTrue(NumberConstraints.hasDigits(5d, 1, 0));
        assertFalse(NumberConstraints.hasDigits(new BigDecimal("1E+3"), 3, 0));
        assertTrue(NumberConstraints.hasDigits(-999, 3, 0));
        assertTrue(NumberConstraints.hasDigits("-999", 3, 0));
        assertFalse(NumberConstraints.hasDigits("many", 9, 9));
    }
}
