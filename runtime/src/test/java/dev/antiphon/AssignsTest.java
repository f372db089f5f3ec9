package dev.antiphon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.NoSuchElementException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssignsTest {
    private static final AssignKey<String> USER = AssignKey.of("user");
    private static final AssignKey<Integer> AGE = AssignKey.of("age");

    @Test
    void aValueIsFoundByItsKey() {
        var assigns = Assigns.none().with(USER, "ann").with(AGE, 41);

        assertEquals("ann", assigns.get(USER));
        assertEquals(Optional.of(41), assigns.find(AGE));
    }

    @Test
    void changesAreTheChangersOwn() {
        var before = Assigns.none().with(USER, "ann");

        var after = before.with(USER, "ben");

        assertEquals("ann", before.get(USER));
        assertEquals("ben", after.get(USER));
    }

    @Test
    void aMissingValueIsNamedBesideThoseThatAreThere() {
        var assigns = Assigns.none().with(USER, "ann");

        var failure = assertThrows(NoSuchElementException.class, () -> assigns.get(AGE));

        assertTrue(failure.getMessage().contains("nothing is assigned to \"age\"; there is [user]"));
        assertEquals(Optional.empty(), assigns.find(AGE));
    }

    @Test
    void valuesMayBeSecretSoOnlyNamesArePrinted() {
        var assigns = Assigns.none().with(USER, "s3cret");

        assertFalse(assigns.toString().contains("s3cret"));
        assertTrue(assigns.toString().contains("user"));
    }
}
