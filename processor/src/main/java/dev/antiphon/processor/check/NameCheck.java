package dev.antiphon.processor.check;

import com.google.auto.common.MoreElements;
import dev.antiphon.annotation.Generated;
import dev.antiphon.processor.model.Place;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** What is to be generated does not exist yet, but as what an earlier build generated. */
public final class NameCheck {
    private final Elements elements;

    /**
     * A check.
     *
     * @param elements the compiler's
     */
    public NameCheck(Elements elements) {
        this.elements = elements;
    }

    /**
     * Judges the name of one class.
     *
     * @param packageName its package
     * @param name its simple name
     * @param origin what it is to be made from
     * @param report takes what is wrong
     */
    public void check(String packageName, String name, TypeElement origin, Report report) {
        TypeElement existing = elements.getTypeElement(packageName.isEmpty() ? name : packageName + "." + name);
        if (existing != null && !MoreElements.isAnnotationPresent(existing, Generated.class)) {
            report.add(Fault.NameTaken, Place.of(origin), name, Wording.of(origin));
        }
    }
}
