package dev.antiphon.processor.report;

import com.google.common.collect.Comparators;
import dev.antiphon.processor.model.Enclosing;
import dev.antiphon.processor.report.Report.Entry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
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
        while (Enclosing.of(around).getKind() != ElementKind.PACKAGE) {
            around = Enclosing.of(around);
        }
        return around;
    }

    /** The index of each element among its siblings, from the outermost class down. */
    private static Iterable<Integer> path(Entry entry) {
        Deque<Integer> path = new ArrayDeque<>();
        for (Element element = entry.place().element();
                Enclosing.of(element).getKind() != ElementKind.PACKAGE;
                element = Enclosing.of(element)) {
            path.addFirst(siblings(element).indexOf(element));
        }
        return path;
    }

    private static List<? extends Element> siblings(Element element) {
        Element around = Enclosing.of(element);
        return around instanceof ExecutableElement method ? method.getParameters() : around.getEnclosedElements();
    }
}
