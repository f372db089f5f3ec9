package dev.antiphon.processor.report;

import com.google.common.collect.Comparators;
import dev.antiphon.processor.report.Report.Entry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;

/** Faults as a reader comes upon them: class by class, and from top to bottom within each. */
final class SourceOrder {
    private static final Comparator<Iterable<Integer>> BY_PATH =
            Comparators.lexicographical(Comparator.<Integer>naturalOrder());

    private SourceOrder() {}

    static List<Entry> of(List<Entry> entries) {
        Map<Element, List<Entry>> byClass = new LinkedHashMap<>();
        for (Entry entry : entries) {
            byClass.computeIfAbsent(outermost(entry.place().element()), type -> new ArrayList<>())
                    .add(entry);
        }
        return byClass.values().stream()
                .flatMap(ofClass -> ofClass.stream().sorted(Comparator.comparing(SourceOrder::path, BY_PATH)))
                .toList();
    }

    private static Element outermost(Element element) {
        Element around = element;
        while (around.getEnclosingElement().getKind() != ElementKind.PACKAGE) {
            around = around.getEnclosingElement();
        }
        return around;
    }

    /** The index of each element among its siblings, from the outermost class down. */
    private static Iterable<Integer> path(Entry entry) {
        LinkedList<Integer> path = new LinkedList<>();
        for (Element element = entry.place().element();
                element.getEnclosingElement().getKind() != ElementKind.PACKAGE;
                element = element.getEnclosingElement()) {
            path.addFirst(siblings(element).indexOf(element));
        }
        return path;
    }

    private static List<? extends Element> siblings(Element element) {
        Element around = element.getEnclosingElement();
        return around instanceof ExecutableElement method ? method.getParameters() : around.getEnclosedElements();
    }
}
