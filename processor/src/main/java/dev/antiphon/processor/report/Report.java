package dev.antiphon.processor.report;

import dev.antiphon.processor.model.Place;
import java.util.ArrayList;
import java.util.List;
import javax.tools.Diagnostic;

/** The faults of one class. They are gathered first and told together, so that one run shows all of them. */
public final class Report {
    private final List<Entry> entries = new ArrayList<>();

    /**
     * One fault.
     *
     * @param kind how bad it is
     * @param fault what is wrong
     * @param message the same in words, with the cure
     * @param place where it was written
     */
    record Entry(Diagnostic.Kind kind, Fault fault, String message, Place place) {}

    /** An empty one. */
    public Report() {}

    /**
     * Adds a fault; one that is there already, since a method with two annotations is read twice, is not added again.
     *
     * @param fault what is wrong
     * @param place where it was written
     * @param arguments what the fault's templates name
     */
    public void add(Fault fault, Place place, Object... arguments) {
        add(Diagnostic.Kind.ERROR, fault, place, arguments);
    }

    /**
     * Adds what keeps nothing from being written: a warning, or a note.
     *
     * @param kind how bad it is
     * @param fault what is to be told
     * @param place where it was written
     * @param arguments what the fault's templates name
     */
    public void add(Diagnostic.Kind kind, Fault fault, Place place, Object... arguments) {
        Entry entry = new Entry(kind, fault, fault.message(arguments), place);
        if (!entries.contains(entry)) {
            entries.add(entry);
        }
    }

    /**
     * Whether no error was found.
     *
     * @return whether code may be written
     */
    public boolean isClean() {
        return entries.stream().noneMatch(entry -> entry.kind() == Diagnostic.Kind.ERROR);
    }

    /**
     * Whether a fault was found.
     *
     * @param fault the fault
     * @return whether it is among them
     */
    public boolean has(Fault fault) {
        return entries.stream().anyMatch(entry -> entry.fault() == fault);
    }

    /** In the order of the source. Notes are for sources without errors, beside which nobody reads them. */
    List<Entry> entries() {
        boolean withNotes = isClean();
        return SourceOrder.of(entries.stream()
                .filter(entry -> withNotes || entry.kind() != Diagnostic.Kind.NOTE)
                .toList());
    }
}
