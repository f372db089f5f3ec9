package dev.antiphon.processor;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.auto.common.BasicAnnotationProcessor.Step;
import com.google.auto.common.MoreElements;
import com.google.common.collect.ImmutableSetMultimap;
import dev.antiphon.processor.model.Place;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** A step over the classes with one annotation. Whatever goes wrong with a class becomes an error on it. */
abstract class ClassStep implements Step {
    private final Class<? extends Annotation> annotation;
    private final Messager messager;

    ClassStep(Class<? extends Annotation> annotation, Messager messager) {
        this.annotation = annotation;
        this.messager = messager;
    }

    /** Reads, checks and writes one class. Nothing is written unless the report is clean. */
    abstract void process(TypeElement type, Report report) throws IOException;

    /** Whether a class refers to something that does not exist yet. */
    abstract boolean isUnresolved(TypeElement type);

    @Override
    public final Set<String> annotations() {
        return Set.of(annotation.getCanonicalName());
    }

    @Override
    public final Set<? extends Element> process(ImmutableSetMultimap<String, Element> elements) {
        Set<TypeElement> types =
                elements.values().stream().map(MoreElements::asType).collect(toImmutableSet());
        Set<TypeElement> unresolved = types.stream().filter(this::isUnresolved).collect(toImmutableSet());
        types.stream().filter(type -> !unresolved.contains(type)).forEach(this::report);
        return unresolved;
    }

    private void report(TypeElement type) {
        Report report = new Report();
        try {
            process(type, report);
        } catch (IOException | RuntimeException e) {
            report.add(Fault.ProcessorFailed, Place.of(type), Wording.of(type), e);
        }
        report.printTo(messager);
    }
}
