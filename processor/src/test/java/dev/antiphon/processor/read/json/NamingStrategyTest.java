package dev.antiphon.processor.read.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.NamingBase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Jackson's own strategies are the measure. */
final class NamingStrategyTest {
    private static final List<NamingBase> STRATEGIES = List.of(
            new PropertyNamingStrategies.UpperCamelCaseStrategy(),
            new PropertyNamingStrategies.SnakeCaseStrategy(),
            new PropertyNamingStrategies.UpperSnakeCaseStrategy(),
            new PropertyNamingStrategies.LowerCaseStrategy(),
            new PropertyNamingStrategies.KebabCaseStrategy(),
            new PropertyNamingStrategies.LowerDotCaseStrategy());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name",
                "firstName",
                "aURLPath",
                "URL",
                "urlOfA",
                "x",
                "X",
                "_x",
                "_",
                "__a",
                "a_B",
                "aB_Cd",
                "A1b2C",
                "über",
                "ÄrgerTag",
                "parseXMLFile",
                "ID",
                "someID",
                "a",
                "aB",
                "AB",
                "ABc",
                "$dollar",
                "x2Y",
                "été"
            })
    void namesAsJacksonDoes(String property) {
        for (NamingBase jackson : STRATEGIES) {
            String className = jackson.getClass().getCanonicalName();
            NamingStrategy strategy = NamingStrategy.of(className).orElseThrow();

            assertEquals(jackson.translate(property), strategy.name(property), className);
        }
    }

    @Test
    void leavesCamelCaseAsItIs() {
        assertEquals("aURLPath", NamingStrategy.LOWER_CAMEL.name("aURLPath"));
    }
}
