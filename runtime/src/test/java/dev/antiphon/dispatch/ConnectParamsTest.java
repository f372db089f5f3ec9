package dev.antiphon.dispatch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConnectParamsTest {
    private final ConnectParams params = new ConnectParams(Map.of("token", "s3cret", "age", "41", "junk", "x"));

    @Test
    void aParameterThatIsThereIsFound() {
        assertEquals("s3cret", params.require("token"));
        assertEquals(Optional.of("s3cret"), params.find("token"));
        assertEquals(Integer.valueOf(41), params.require("age", Integer::valueOf));
        assertEquals(Optional.of(41), params.find("age", Integer::valueOf));
    }

    @Test
    void oneThatIsMissingIsNamedWhereItMustBeThere() {
        var failure = assertThrows(InvalidConnectParamException.class, () -> params.require("user"));

        assertTrue(failure.getMessage().contains("\"user\" is missing"), failure.getMessage());
        assertThrows(InvalidConnectParamException.class, () -> params.require("user", Integer::valueOf));
        assertEquals(Optional.empty(), params.find("user"));
        assertEquals(Optional.empty(), params.find("user", Integer::valueOf));
    }

    @Test
    void oneThatIsMalformedIsNamedWithoutItsValue() {
        var failure = assertThrows(InvalidConnectParamException.class, () -> params.require("token", Integer::valueOf));

        assertTrue(failure.getMessage().contains("\"token\" is malformed"), failure.getMessage());
        assertFalse(failure.getMessage().contains("s3cret"));
        assertThrows(InvalidConnectParamException.class, () -> params.find("junk", Integer::valueOf));
    }
}
