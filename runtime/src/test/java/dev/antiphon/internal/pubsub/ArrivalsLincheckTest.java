package dev.antiphon.internal.pubsub;

import java.util.ArrayList;
import java.util.List;
import org.jetbrains.lincheck.datastructures.IntGen;
import org.jetbrains.lincheck.datastructures.ModelCheckingOptions;
import org.jetbrains.lincheck.datastructures.Operation;
import org.jetbrains.lincheck.datastructures.Param;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Two threads add while one consumes, by every interleaving that a model checker finds: as if it were one at a time. It
 * takes its time, so it is for {@code ./verify full}.
 */
@EnabledIfSystemProperty(named = "antiphon.full", matches = "true")
public class ArrivalsLincheckTest {
    private final Arrivals arrivals = Arrivals.held();

    private static final class Numbered extends Arrivals.Item {
        final int number;

        Numbered(int number) {
            this.number = number;
        }
    }

    /** From any thread. */
    @Operation
    public void add(@Param(gen = IntGen.class, conf = "1:9") int number) {
        arrivals.add(new Numbered(number));
    }

    /** By the consumer. */
    @Operation(nonParallelGroup = "consumer")
    public List<Integer> takeAll() {
        List<Integer> numbers = new ArrayList<>();
        for (var item = arrivals.takeAll(); item != null; item = item.cutNext()) {
            numbers.add(((Numbered) item).number);
        }
        return numbers;
    }

    /** By the consumer, which comes back at once: or whoever adds meanwhile has started it again. */
    @Operation(nonParallelGroup = "consumer")
    public boolean rest() {
        boolean idle = arrivals.idle();
        if (idle) {
            arrivals.claim();
        }
        return idle;
    }

    @Test
    void agreesWithOneThreadAtATime() {
        new ModelCheckingOptions()
                .iterations(10)
                .invocationsPerIteration(1_000)
                .threads(3)
                .actorsPerThread(3)
                .check(ArrivalsLincheckTest.class);
    }
}
