package dev.antiphon.processor;

import dev.antiphon.processor.report.Fault;
import java.util.Map;
import java.util.TreeMap;
import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/**
 * What the build asks of the processor by {@code -A}.
 *
 * @param databind how bad it is that a type is left to databind
 */
record Options(Diagnostic.Kind databind) {
    /** The option that says so. */
    static final String DATABIND = "antiphon.databind";

    private static final Map<String, Diagnostic.Kind> KINDS = new TreeMap<>(
            Map.of("allow", Diagnostic.Kind.NOTE, "warn", Diagnostic.Kind.WARNING, "error", Diagnostic.Kind.ERROR));

    /** The options; one that says nothing is told as an error. */
    static Options of(Map<String, String> given, Messager messager) {
        String databind = given.getOrDefault(DATABIND, "allow");
        Diagnostic.Kind kind = KINDS.get(databind);
        if (kind == null) {
            messager.printMessage(
                    Diagnostic.Kind.ERROR,
                    Fault.UnknownOption.message(DATABIND, databind, String.join(", ", KINDS.keySet())));
        }
        return new Options(kind == null ? Diagnostic.Kind.NOTE : kind);
    }
}
