package dev.antiphon.processor;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.auto.common.BasicAnnotationProcessor.Step;
import com.google.auto.common.MoreElements;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import com.squareup.javapoet.TypeSpec;
import dev.antiphon.processor.check.NameCheck;
import dev.antiphon.processor.model.Place;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.FaultLog;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;
import dev.antiphon.processor.write.Output;
import dev.antiphon.processor.write.Resource;
import dev.antiphon.processor.write.ResourceWriter;
import dev.antiphon.processor.write.source.SourceWriter;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.Set;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.Messager;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** A step over the classes with one annotation. Whatever goes wrong with a class becomes an error on it. */
abstract class ClassStep implements Step {
    private final Class<? extends Annotation> annotation;
    private final NameCheck names;
    private final SourceWriter writer;
    private final ResourceWriter resources;
    private final Messager messager;
    private final FaultLog faults;

    ClassStep(Class<? extends Annotation> annotation, ProcessingEnvironment environment, FaultLog faults) {
        this.annotation = annotation;
        this.names = new NameCheck(environment.getElementUtils());
        this.writer = new SourceWriter(environment.getFiler(), environment.getElementUtils());
        this.resources = new ResourceWriter(environment.getFiler());
        this.messager = environment.getMessager();
        this.faults = faults;
    }

    /** Reads and checks one class, and gives what is to be written of it: nothing unless the report is clean. */
    abstract Output process(TypeElement type, Report report);

    /** Whether all exists that a class refers to; else it is put off to the next round. */
    abstract boolean canRead(TypeElement type);

    @Override
    public final Set<String> annotations() {
        return Set.of(annotation.getCanonicalName());
    }

    @Override
    public final Set<? extends Element> process(ImmutableSetMultimap<String, Element> elements) {
        Set<TypeElement> types =
                elements.values().stream().map(MoreElements::asType).collect(toImmutableSet());
        Set<TypeElement> readable = types.stream().filter(this::canRead).collect(toImmutableSet());
        readable.forEach(this::report);
        return Sets.difference(types, readable);
    }

    private void report(TypeElement type) {
        Report report = new Report();
        try {
            writeAll(process(type, report), type, report);
        } catch (IOException | RuntimeException e) {
            report.add(Fault.ProcessorFailed, Place.of(type), Wording.of(type), e);
        }
        faults.print(type, report);
    }

    private void writeAll(Output output, TypeElement origin, Report report) throws IOException {
        String packageName = MoreElements.getPackage(origin).getQualifiedName().toString();
        output.types().forEach(source -> names.check(packageName, source.name, origin, report));
        if (report.isClean()) {
            for (TypeSpec source : output.types()) {
                write(source, packageName, origin, report);
            }
            output.listing().ifPresent(listing -> write(listing, origin, report));
        }
    }

    /** A compiler that keeps no classes gets none. */
    private void write(Resource listing, TypeElement origin, Report report) {
        try {
            if (!resources.write(listing, origin)) {
                messager.printMessage(
                        Diagnostic.Kind.NOTE,
                        "The routes of " + Wording.of(origin)
                                + " are not listed: there is no folder of compiled classes"
                                + " to put the listing into.\n  Give the compiler one: -d classes",
                        origin);
            }
        } catch (IOException e) {
            report.add(Fault.ListingNotWritten, Place.of(origin), Wording.of(origin), e);
        }
    }

    /** Two classes of one round may want the same name: B within A, and A_B. */
    private void write(TypeSpec source, String packageName, TypeElement origin, Report report) throws IOException {
        try {
            writer.write(source, packageName, origin);
        } catch (FilerException e) {
            report.add(Fault.NameTaken, Place.of(origin), source.name, Wording.of(origin));
        }
    }
}
