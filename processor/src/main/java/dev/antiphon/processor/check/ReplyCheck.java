package dev.antiphon.processor.check;

import dev.antiphon.processor.model.ChannelModel;
import dev.antiphon.processor.model.PayloadModel.Shape;
import dev.antiphon.processor.model.UsedPayload;
import dev.antiphon.processor.model.UsedPayload.Use;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;
import java.util.Optional;
import javax.tools.Diagnostic;

/** A reply may be any JSON, but not every client can read what is no object. */
final class ReplyCheck {
    private ReplyCheck() {}

    static void check(ChannelModel channel, Report report) {
        channel.payloads()
                .filter(used -> used.use() == Use.REPLIED)
                .forEach(used -> json(used.payload().shape()).ifPresent(json -> note(used, json, report)));
    }

    private static void note(UsedPayload used, String json, Report report) {
        report.add(
                Diagnostic.Kind.NOTE,
                Fault.ReplyIsNoObject,
                used.place(),
                Wording.of(used.place().element()),
                json,
                Wording.of(used.payload().type()));
    }

    private static Optional<String> json(Shape shape) {
        return switch (shape) {
            case ARRAY -> Optional.of("an array");
            case SCALAR -> Optional.of("a single value");
            case OBJECT, ANY, BINARY, NOTHING -> Optional.empty();
        };
    }
}
