package dev.antiphon.processor.check;

import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.model.ChannelModel;
import dev.antiphon.processor.model.PayloadModel;
import dev.antiphon.processor.model.PayloadModel.Shape;
import dev.antiphon.processor.model.Sends;
import dev.antiphon.processor.model.Sends.SentEvent;
import dev.antiphon.processor.model.Sends.SentPayload;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Events that can be sent: each of another name, with an object or bytes. */
final class SendsCheck {
    private SendsCheck() {}

    /** Whether what the channel sends is not known in full, since it could not be read. */
    static boolean isUnread(Report report) {
        return Stream.of(Fault.SendsIsNoInterface, Fault.GenericSends, Fault.SealedSends, Fault.SendsMethodShape)
                .anyMatch(report::has);
    }

    static void check(ChannelModel channel, Report report) {
        channel.sends().ifPresent(sends -> check(sends, report));
    }

    private static void check(Sends sends, Report report) {
        Map<String, SentEvent> byName = new HashMap<>();
        for (SentEvent event : sends.events()) {
            EventNames.check(event.event(), "@Event", report);
            SentEvent first = byName.putIfAbsent(event.event().value(), event);
            if (first != null) {
                report.add(
                        Fault.DuplicateSend,
                        event.event().place(),
                        event.event().value(),
                        Wording.of(first.place().element()));
            }
            event.payload().ifPresent(payload -> checkPayload(event, payload, report));
        }
    }

    private static void checkPayload(SentEvent event, SentPayload payload, Report report) {
        String written = Wording.of(payload.place().element());
        String method = event.method();
        if (payload.model().shape() == Shape.NOTHING) {
            report.add(Fault.SendsNothing, payload.place(), written, method);
        }
        json(payload.model())
                .ifPresent(json -> report.add(
                        Fault.SendsPayload, payload.place(), written, json, method, recordName(method, payload)));
    }

    /** The method's name as a type's, another one where the payload is called so. */
    private static String recordName(String method, SentPayload payload) {
        String name = Character.toUpperCase(method.charAt(0)) + method.substring(1);
        return name.equals(Wording.of(payload.model().type())) ? name + "Sent" : name;
    }

    /** What a payload is in JSON that is no object, empty for what may be sent. */
    private static Optional<String> json(PayloadModel payload) {
        if (payload.type().equals(TypeName.OBJECT)) {
            return Optional.of("anything");
        }
        return switch (payload.shape()) {
            case ARRAY -> Optional.of("an array");
            case SCALAR -> Optional.of("a single value");
            case OBJECT, ANY, BINARY, NOTHING -> Optional.empty();
        };
    }
}
