package dev.antiphon.processor.check;

import dev.antiphon.processor.model.Handler;
import dev.antiphon.processor.model.Located;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Each event has one handler of a kind. */
final class DuplicateEvents {
    private final Report report;
    private final Map<String, Handler> handlers = new HashMap<>();

    DuplicateEvents(Report report) {
        this.report = report;
    }

    void add(Handler handler, List<Located<String>> events) {
        for (Located<String> event : events) {
            Handler first = handlers.putIfAbsent(event.value(), handler);
            if (first != null) {
                report.add(
                        Fault.DuplicateEvent,
                        event.place(),
                        Wording.quoted(event.value()),
                        MethodWords.annotation(handler),
                        MethodWords.method(first));
            }
        }
    }
}
