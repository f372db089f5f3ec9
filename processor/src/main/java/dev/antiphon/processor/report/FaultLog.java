package dev.antiphon.processor.report;

import dev.antiphon.processor.model.Place;
import dev.antiphon.processor.report.Report.Entry;
import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Name;
import javax.lang.model.element.TypeElement;

/** Tells the compiler of faults. One that several classes share, in a superclass or in what they send, is told once. */
public final class FaultLog {
    private final Messager messager;
    private final Set<Entry> told = new HashSet<>();
    private final Set<Name> faulty = new HashSet<>();

    /**
     * A log.
     *
     * @param messager the compiler's
     */
    public FaultLog(Messager messager) {
        this.messager = messager;
    }

    /**
     * Prints what was found in one class.
     *
     * @param type the class
     * @param report what was found
     */
    public void print(TypeElement type, Report report) {
        if (!report.isClean()) {
            faulty.add(type.getQualifiedName());
        }
        print(report);
    }

    /**
     * Whether a class was found to have faults.
     *
     * @param type the class
     * @return whether they were told
     */
    public boolean hasFaults(TypeElement type) {
        return faulty.contains(type.getQualifiedName());
    }

    /**
     * Prints what was found.
     *
     * @param report what was found
     */
    public void print(Report report) {
        report.entries().stream().filter(told::add).forEach(this::print);
    }

    private void print(Entry entry) {
        Place place = entry.place();
        messager.printMessage(entry.kind(), entry.message(), place.element(), place.annotation(), place.value());
    }
}
