package dev.antiphon.processor;

import com.google.auto.common.BasicAnnotationProcessor.Step;
import com.google.common.collect.ImmutableSetMultimap;
import dev.antiphon.processor.check.StrayCheck;
import dev.antiphon.processor.report.FaultLog;
import dev.antiphon.processor.report.Report;
import java.util.Set;
import javax.lang.model.element.Element;

/** Our annotations where nothing reads them, as in a class whose {@code @Channel} was forgotten. */
final class StrayStep implements Step {
    private final FaultLog faults;

    StrayStep(FaultLog faults) {
        this.faults = faults;
    }

    @Override
    public Set<String> annotations() {
        return StrayCheck.annotations();
    }

    @Override
    public Set<? extends Element> process(ImmutableSetMultimap<String, Element> elements) {
        Report report = new Report();
        elements.forEach((annotation, element) -> StrayCheck.check(annotation, element, report));
        faults.print(report);
        return Set.of();
    }
}
