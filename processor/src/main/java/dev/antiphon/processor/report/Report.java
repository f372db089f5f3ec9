package dev.antiphon.processor.report;

import dev.antiphon.processor.model.Place;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** The faults of one class. They are gathered first and printed together, so that one run shows all of them. */
public final class Report {
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(String message, Place place) {}

    /** An empty one. */
    public Report() {}

    /**
     * Adds a fault.
     *
     * @param fault what is wrong
     * @param place where it was written
     * @param arguments what the fault's templates name
     */
    public void add(Fault fault, Place place, Object... arguments) {
        entries.add(new Entry(fault.message(arguments), place));
    }

    /**
     * Whether nothing is wrong.
     *
     * @return whether code may be written
     */
    public boolean isClean() {
        return entries.isEmpty();
    }

    /**
     * Prints all faults as errors.
     *
     * @param messager the compiler's
     */
    public void printTo(Messager messager) {
        for (Entry entry : entries) {
            Place place = entry.place();
            messager.printMessage(
                    Diagnostic.Kind.ERROR, entry.message(), place.element(), place.annotation(), place.value());
        }
    }
}
