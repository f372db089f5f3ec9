package dev.antiphon.internal.pubsub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArrivalsTest {
    private static final class Numbered extends Arrivals.Item {
        final int number;

        Numbered(int number) {
            this.number = number;
        }
    }

    private static List<Integer> taken(Arrivals arrivals) {
        List<Integer> numbers = new ArrayList<>();
        for (var item = arrivals.takeAll(); item != null; item = item.cutNext()) {
            numbers.add(((Numbered) item).number);
        }
        return numbers;
    }

    @Test
    void theFirstToArriveAtAnIdleQueueStartsItsConsumerAndTheOthersDoNot() {
        var arrivals = Arrivals.idling();

        assertTrue(arrivals.add(new Numbered(1)));
        assertFalse(arrivals.add(new Numbered(2)));
        assertEquals(List.of(1, 2), taken(arrivals));
        assertFalse(arrivals.add(new Numbered(3)), "the consumer has not gone idle");
        assertEquals(List.of(3), taken(arrivals));
        assertTrue(arrivals.idle());
        assertTrue(arrivals.add(new Numbered(4)));
    }

    @Test
    void aHeldQueueAsksNobodyToStartIt() {
        var arrivals = Arrivals.held();

        assertFalse(arrivals.add(new Numbered(1)));
        assertFalse(arrivals.claim());
        assertEquals(List.of(1), taken(arrivals));
    }

    @Test
    void aConsumerDoesNotGoIdleWhileSomethingWaits() {
        var arrivals = Arrivals.idling();
        arrivals.add(new Numbered(1));
        taken(arrivals);
        arrivals.add(new Numbered(2));

        assertFalse(arrivals.idle());
        assertEquals(List.of(2), taken(arrivals));
        assertTrue(arrivals.idle());
    }

    @Test
    void onlyAnIdleQueueCanBeClaimedAndOnlyOnce() {
        var arrivals = Arrivals.idling();

        assertTrue(arrivals.claim());
        assertFalse(arrivals.claim());
        assertFalse(arrivals.add(new Numbered(1)), "whoever claimed it consumes");
        assertEquals(List.of(1), taken(arrivals));
    }

    @Test
    void aCutItemHoldsNoOther() {
        var arrivals = Arrivals.idling();
        var first = new Numbered(1);
        var second = new Numbered(2);
        arrivals.add(first);
        arrivals.add(second);

        assertSame(first, arrivals.takeAll());
        assertSame(second, first.cutNext());
        assertNull(first.cutNext());
    }

    @Test
    void aCutItemCanGoBackInFrontOfTheRest() {
        var arrivals = Arrivals.idling();
        arrivals.add(new Numbered(1));
        arrivals.add(new Numbered(2));
        var first = arrivals.takeAll();
        var rest = first.cutNext();

        first.putBefore(rest);

        assertSame(rest, first.cutNext());
    }

    @Test
    void anIdleQueueHasNothingToTake() {
        var arrivals = Arrivals.held();

        assertNull(arrivals.takeAll());
    }
}
