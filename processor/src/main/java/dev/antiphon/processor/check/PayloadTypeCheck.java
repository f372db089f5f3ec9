package dev.antiphon.processor.check;

import dev.antiphon.processor.model.PayloadTypeModel;
import dev.antiphon.processor.model.json.JsonType;
import dev.antiphon.processor.model.json.JsonType.Databind;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/** A type that asks for a codec of its own can have one. */
public final class PayloadTypeCheck {
    private PayloadTypeCheck() {}

    /**
     * Judges a type.
     *
     * @param type the type
     * @param databind how bad it is that a part of it is left to databind
     * @param report takes what is wrong
     */
    public static void check(PayloadTypeModel type, DatabindCheck databind, Report report) {
        Element element = type.place().element();
        NestingCheck.check(type.place(), report);
        if (type.isGeneric()) {
            report.add(Fault.GenericPayloadType, type.place(), Wording.of(element));
        } else if (isVisible(element)) {
            obstacle(type.payload().json())
                    .ifPresentOrElse(
                            obstacle -> report.add(
                                    Fault.PayloadTypeWithoutCodec, type.place(), Wording.of(element), obstacle),
                            () -> databind.check(type.payload(), type.place(), report));
        }
    }

    /** What is private is told already. */
    private static boolean isVisible(Element element) {
        return Stream.iterate(element, e -> e.getKind() != ElementKind.PACKAGE, Element::getEnclosingElement)
                .noneMatch(e -> e.getModifiers().contains(Modifier.PRIVATE));
    }

    private static Optional<String> obstacle(JsonType type) {
        return type instanceof Databind databind ? Optional.of(databind.reason()) : Optional.empty();
    }
}
