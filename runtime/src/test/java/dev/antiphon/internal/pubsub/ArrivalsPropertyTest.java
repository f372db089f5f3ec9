package dev.antiphon.internal.pubsub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever is done to it, the queue agrees with a list and a flag. */
class ArrivalsPropertyTest {
    enum Step {
        ADD,
        CLAIM,
        TAKE_ALL,
        IDLE
    }

    private static final class Numbered extends Arrivals.Item {
        final int number;

        Numbered(int number) {
            this.number = number;
        }
    }

    @Property
    void agreesWithAListAndAFlag(@ForAll List<Step> steps) {
        var arrivals = Arrivals.idling();
        List<Integer> waiting = new ArrayList<>();
        boolean consumed = false;
        int number = 0;
        for (Step step : steps) {
            switch (step) {
                case ADD -> {
                    assertEquals(!consumed, arrivals.add(new Numbered(++number)));
                    consumed = true;
                    waiting.add(number);
                }
                case CLAIM -> {
                    assertEquals(!consumed, arrivals.claim());
                    consumed = true;
                }
                case TAKE_ALL -> {
                    if (consumed) { // only the consumer takes
                        assertEquals(waiting, numbers(arrivals.takeAll()));
                        waiting.clear();
                    }
                }
                case IDLE -> {
                    if (consumed) {
                        assertEquals(waiting.isEmpty(), arrivals.idle());
                        consumed = !waiting.isEmpty();
                    }
                }
            }
        }
    }

    private static List<Integer> numbers(Arrivals.Item first) {
        List<Integer> numbers = new ArrayList<>();
        for (var item = first; item != null; item = item.cutNext()) {
            numbers.add(((Numbered) item).number);
        }
        return numbers;
    }
}
