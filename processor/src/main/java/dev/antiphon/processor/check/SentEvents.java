package dev.antiphon.processor.check;

import dev.antiphon.processor.model.Argument.PayloadArgument;
import dev.antiphon.processor.model.HandlerMethod;
import dev.antiphon.processor.model.Located;
import dev.antiphon.processor.model.PayloadModel;
import dev.antiphon.processor.model.Sends;
import dev.antiphon.processor.model.Sends.SentEvent;
import dev.antiphon.processor.model.Sends.SentPayload;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Suggestion;
import dev.antiphon.processor.report.Wording;
import java.util.List;
import java.util.Optional;

/** Handlers of events that a channel sends: the event is among its {@code sends}, and carries what the handler takes. */
final class SentEvents {
    private final String channel;
    private final Optional<Sends> sends;
    private final Report report;

    SentEvents(String channel, Optional<Sends> sends, Report report) {
        this.channel = channel;
        this.sends = sends;
        this.report = report;
    }

    /** Judges one event of a handler. */
    void check(Located<String> event, HandlerMethod method) {
        String written = Wording.quoted(event.value());
        if (sends.isEmpty()) {
            report.add(Fault.NothingSent, event.place(), channel, written);
            return;
        }
        Optional<SentEvent> sent = sends.get().event(event.value());
        if (sent.isEmpty()) {
            report.add(
                    Fault.UnknownEvent,
                    event.place(),
                    Wording.of(sends.get().type()),
                    written,
                    cure(event.value(), sends.get()));
            return;
        }
        method.arguments(PayloadArgument.class).stream()
                .limit(1)
                .forEach(argument -> checkPayload(argument, sent.get()));
    }

    private static String cure(String written, Sends sends) {
        List<String> names =
                sends.events().stream().map(sent -> sent.event().value()).toList();
        String type = Wording.of(sends.type());
        String sent = "(" + type + " sends: " + (names.isEmpty() ? "nothing" : Wording.quoted(names)) + ").";
        return Suggestion.nearest(written, names)
                .map(name -> "Write " + Wording.quoted(name) + " " + sent)
                .orElse("Write an event that it sends, or add a method for this one " + sent);
    }

    private void checkPayload(PayloadArgument argument, SentEvent sent) {
        String words = Wording.of(argument.place().element());
        String method = Wording.of(sends.orElseThrow().type()) + "." + sent.method();
        Optional<PayloadModel> carried = sent.payload().map(SentPayload::model);
        if (carried.isEmpty()) {
            report.add(Fault.EventWithoutPayload, argument.place(), words, method);
        } else if (!carried.get().type().equals(argument.payload().type())) {
            report.add(
                    Fault.EventPayload,
                    argument.place(),
                    words,
                    method,
                    Wording.of(carried.get().type()),
                    argument.place().element().getSimpleName());
        }
    }
}
