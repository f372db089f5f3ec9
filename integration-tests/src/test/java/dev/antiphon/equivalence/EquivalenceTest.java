package dev.antiphon.equivalence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.Store;

/** The codec of every shape does to random values and documents what databind does. */
class EquivalenceTest {
    /** The same in every run, so that what fails does so again; more tries go further. */
    private static final String SEED = "5";

    /** How often each try is made: as often as {@code ./verify full} has time for, and once in the gate. */
    private static final int ROUNDS = Boolean.getBoolean("antiphon.full") ? 400 : 1;

    private static final Store<Subjects> SUBJECTS =
            Store.getOrCreate("subjects", Lifespan.RUN, () -> Subjects.compiled(Shapes.groups()));

    private static final Store<Tally> TALLY = Store.getOrCreate("tally", Lifespan.RUN, Tally::new);

    @Example
    void generatedCodecsCompileWithoutWarnings() {
        assertEquals(
                List.of(),
                SUBJECTS.get().program().told().stream()
                        .filter(told -> told.contains("Payloads.java"))
                        .toList());
    }

    @Example
    void shapesWithoutAnnotationsAreLeftToNobody() {
        List<Subject> all =
                SUBJECTS.get().byGroup().values().stream().flatMap(List::stream).toList();
        List<Subject> whole = all.stream().filter(Subject::whole).toList();
        TALLY.get().shapes(all.size(), whole.size());
        assertEquals(
                List.of(),
                all.stream()
                        .filter(subject -> !subject.whole()
                                && subject.shape().annotations().isEmpty())
                        .toList());
    }

    @Property(tries = 250, seed = SEED, shrinking = ShrinkingMode.OFF)
    void valuesAreWrittenAndReadAlike(@ForAll("groups") List<Subject> subjects, @ForAll long seed) {
        Random random = new Random(seed);
        for (Comparison comparison : comparisons(subjects)) {
            comparison.value(random);
        }
    }

    @Property(tries = 250, seed = SEED, shrinking = ShrinkingMode.OFF)
    void documentsAreReadAlike(@ForAll("groups") List<Subject> subjects, @ForAll long seed) {
        Random random = new Random(seed);
        for (Comparison comparison : comparisons(subjects)) {
            comparison.documents(random, 1);
        }
    }

    @Property(tries = 250, seed = SEED, shrinking = ShrinkingMode.OFF)
    void brokenDocumentsAreRefused(@ForAll("groups") List<Subject> subjects, @ForAll long seed) {
        Random random = new Random(seed);
        for (Comparison comparison : comparisons(subjects)) {
            comparison.broken(random, 1);
        }
    }

    @Provide
    Arbitrary<List<Subject>> groups() {
        return Arbitraries.of(List.copyOf(SUBJECTS.get().byGroup().values()));
    }

    @AfterContainer
    static void tell() {
        System.out.println(TALLY.get());
    }

    private static List<Comparison> comparisons(List<Subject> subjects) {
        return Collections.nCopies(ROUNDS, subjects).stream()
                .flatMap(List::stream)
                .map(subject -> new Comparison(subject, TALLY.get()))
                .toList();
    }
}
