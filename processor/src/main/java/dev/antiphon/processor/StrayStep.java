package dev.antiphon.processor;

import com.google.auto.common.BasicAnnotationProcessor.Step;
import com.google.auto.common.MoreTypes;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.processor.check.StrayCheck;
import dev.antiphon.processor.report.FaultLog;
import dev.antiphon.processor.report.Report;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Our annotations where nothing reads them, as in a class whose {@code @Channel} was forgotten. */
final class StrayStep implements Step {
    /** What is inherited by a class with one of these is read with it. */
    private static final Set<String> READ =
            Set.of(Channel.class.getCanonicalName(), UserSocket.class.getCanonicalName());

    private final FaultLog faults;

    StrayStep(FaultLog faults) {
        this.faults = faults;
    }

    @Override
    public Set<String> annotations() {
        return ImmutableSet.<String>builder()
                .addAll(StrayCheck.annotations())
                .addAll(READ)
                .build();
    }

    @Override
    public Set<? extends Element> process(ImmutableSetMultimap<String, Element> elements) {
        Report report = new Report();
        Set<Element> inherited = READ.stream()
                .flatMap(name -> elements.get(name).stream())
                .flatMap(StrayStep::superclasses)
                .collect(Collectors.toSet());
        elements.forEach((annotation, element) -> {
            if (!READ.contains(annotation) && !inherited.contains(element.getEnclosingElement())) {
                StrayCheck.check(annotation, element, report);
            }
        });
        faults.print(report);
        return Set.of();
    }

    private static Stream<Element> superclasses(Element type) {
        return type instanceof TypeElement read
                ? Stream.iterate(read.getSuperclass(), StrayStep::isClass, StrayStep::superclass)
                        .map(MoreTypes::asElement)
                : Stream.empty();
    }

    private static TypeMirror superclass(TypeMirror type) {
        return MoreTypes.asTypeElement(type).getSuperclass();
    }

    private static boolean isClass(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED;
    }
}
