package dev.antiphon.processor.read.constraint;

import com.google.auto.common.AnnotationMirrors;
import com.google.common.base.Equivalence;
import dev.antiphon.processor.model.Place;
import dev.antiphon.processor.model.json.Constraint;
import dev.antiphon.processor.model.json.JsonType;
import dev.antiphon.processor.model.json.JsonType.Checked;
import dev.antiphon.processor.model.json.JsonType.Databind;
import dev.antiphon.processor.model.json.JsonType.Maybe;
import dev.antiphon.processor.model.json.JsonType.Missing;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.AnnotatedConstruct;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.tools.Diagnostic;

/** What jakarta.validation's annotations ask of a value. Each of them is a constraint, or is told to be none. */
public final class ConstraintReader {
    private final Report report;
    private final Element place;

    /**
     * A reader.
     *
     * @param report takes what is wrong with them
     * @param place the field, parameter or method that it is told of
     */
    public ConstraintReader(Report report, Element place) {
        this.report = report;
        this.place = place;
    }

    /**
     * The same for another place.
     *
     * @param other the field, parameter or method that faults are told of
     * @return a reader
     */
    public ConstraintReader at(Element other) {
        return new ConstraintReader(report, other);
    }

    /**
     * Tells what is wrong with the place itself.
     *
     * @param fault what is wrong
     * @param arguments what its templates name
     */
    public void tell(Fault fault, Object... arguments) {
        report.add(fault, Place.of(place), arguments);
    }

    /**
     * A type with what is asked of it.
     *
     * @param type the type
     * @param annotated what may be annotated: declarations and types; one annotation on several counts once
     * @return the type, checked where something is asked of it
     */
    public JsonType check(JsonType type, Stream<? extends AnnotatedConstruct> annotated) {
        Bounds bounds = new Bounds(report);
        List<Constraint> constraints = new ArrayList<>();
        annotations(annotated)
                .flatMap(annotation -> new ConstraintAnnotation(place, annotation).each())
                .filter(annotation -> isToBeChecked(annotation, type))
                .forEach(annotation -> new ConstraintFactory(annotation, type)
                        .make()
                        .forEach(constraint -> {
                            bounds.add(constraint, annotation);
                            constraints.add(constraint);
                        }));
        return constraints.isEmpty() ? type : new Checked(type, List.copyOf(constraints));
    }

    /**
     * Whether something is asked of what the method gives that this is for.
     *
     * @param isCallable whether generated code can call it; if not, but something is asked, that is told
     * @return whether a constraint stands on it that can be checked
     */
    public boolean isAsked(boolean isCallable) {
        List<ConstraintAnnotation> asked = annotations(Stream.of(place))
                .map(mirror -> new ConstraintAnnotation(place, mirror))
                .filter(ConstraintAnnotation::isKnown)
                .toList();
        if (!isCallable) {
            asked.forEach(annotation -> report.add(
                    Diagnostic.Kind.WARNING,
                    Fault.UncheckedMethod,
                    annotation.place(),
                    "@" + annotation.name(),
                    Wording.of(place)));
        }
        return isCallable && !asked.isEmpty();
    }

    /**
     * Tells that nobody checks what stands in a class.
     *
     * @param type a class that is left to databind
     * @param reason why
     */
    public void tellUnchecked(TypeElement type, String reason) {
        boolean isRecord = type.getKind() == ElementKind.RECORD; // whose methods repeat what its fields say
        type.getEnclosedElements().stream()
                .filter(member ->
                        member.getKind() == ElementKind.FIELD || (member.getKind() == ElementKind.METHOD && !isRecord))
                .flatMap(member ->
                        annotations(Stream.of(member)).map(mirror -> new ConstraintAnnotation(member, mirror)))
                .filter(ConstraintAnnotation::isKnown)
                .forEach(annotation -> tellOfDatabind(annotation, Wording.of(type), reason));
    }

    /** On a member they stand twice: the compiler takes them to be both the declaration's and its type's. */
    private static Stream<AnnotationMirror> annotations(Stream<? extends AnnotatedConstruct> annotated) {
        Equivalence<AnnotationMirror> equivalence = AnnotationMirrors.equivalence();
        return annotated
                .flatMap(construct -> construct.getAnnotationMirrors().stream())
                .map(mirror -> equivalence.wrap((AnnotationMirror) mirror))
                .distinct()
                .map(Equivalence.Wrapper::get);
    }

    private boolean isToBeChecked(ConstraintAnnotation annotation, JsonType type) {
        if (annotation.isJavax()) {
            return isNot(Fault.JavaxConstraint, annotation);
        }
        if (!annotation.isKnown()) {
            return annotation.isForeign() && isNot(Fault.UnknownConstraint, annotation);
        }
        if (annotation.isGrouped()) {
            return isNot(Fault.ConstraintGroups, annotation);
        }
        return fits(annotation, type) && new ConstraintChecks(annotation, report).areGood();
    }

    private boolean isNot(Fault why, ConstraintAnnotation annotation) {
        report.add(Diagnostic.Kind.WARNING, why, annotation.place(), "@" + annotation.name());
        return false;
    }

    private boolean fits(ConstraintAnnotation annotation, JsonType type) {
        Set<Target> targets = Target.of(annotation.name());
        boolean isUnknown = type instanceof Missing; // is read again when it is there
        if (isUnknown || targets.stream().anyMatch(target -> target.fits(type))) {
            return true;
        }
        if (type instanceof Databind databind) {
            tellOfDatabind(annotation, Wording.of(type.type()), databind.reason());
            return false;
        }
        report.add(
                Fault.ConstraintMisfit,
                annotation.place(),
                "@" + annotation.name(),
                Wording.of(type.type()),
                type instanceof Maybe maybe
                        ? "Write it on what is within: Optional<@" + annotation.name() + " "
                                + Wording.of(maybe.value().type()) + ">."
                        : "It is for "
                                + targets.stream()
                                        .sorted()
                                        .map(Target::toString)
                                        .collect(Collectors.joining(", and "))
                                + ".");
        return false;
    }

    private void tellOfDatabind(ConstraintAnnotation annotation, String type, String reason) {
        report.add(
                Diagnostic.Kind.WARNING,
                Fault.ConstraintOfDatabind,
                annotation.place(),
                "@" + annotation.name(),
                type,
                reason);
    }
}
