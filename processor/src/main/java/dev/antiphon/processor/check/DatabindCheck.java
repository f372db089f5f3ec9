package dev.antiphon.processor.check;

import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.model.ChannelModel;
import dev.antiphon.processor.model.PayloadModel.JsonPayload;
import dev.antiphon.processor.model.Place;
import dev.antiphon.processor.model.json.JsonType.Databind;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;
import java.util.HashSet;
import java.util.Set;
import javax.tools.Diagnostic;

/**
 * Types without a codec of their own, each told once for a channel, where it is used first.
 *
 * @param kind how bad that is
 */
public record DatabindCheck(Diagnostic.Kind kind) implements ChannelCheck {
    @Override
    public void check(ChannelModel channel, Report report) {
        Set<TypeName> told = new HashSet<>();
        channel.payloads().forEach(used -> {
            if (used.payload() instanceof JsonPayload payload) {
                check(payload, used.place(), told, report);
            }
        });
    }

    void check(JsonPayload payload, Place place, Report report) {
        check(payload, place, new HashSet<>(), report);
    }

    private void check(JsonPayload payload, Place place, Set<TypeName> told, Report report) {
        payload.parts()
                .filter(Databind.class::isInstance)
                .map(Databind.class::cast)
                .filter(type -> told.add(type.type()))
                .forEach(type -> report.add(kind, Fault.LeftToDatabind, place, Wording.of(type.type()), type.reason()));
    }
}
