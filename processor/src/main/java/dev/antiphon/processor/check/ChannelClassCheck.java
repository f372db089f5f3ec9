package dev.antiphon.processor.check;

import dev.antiphon.processor.model.ChannelModel;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;

/** A channel is a class that its factory can make. */
final class ChannelClassCheck {
    private ChannelClassCheck() {}

    static void check(ChannelModel channel, Report report) {
        boolean isClass = channel.place().element().getKind() == ElementKind.CLASS;
        if (isClass && channel.modifiers().contains(Modifier.ABSTRACT)) {
            report.add(
                    Fault.AbstractChannel,
                    channel.place(),
                    Wording.of(channel.place().element()));
        }
        NestingCheck.check(channel.place(), report);
    }
}
