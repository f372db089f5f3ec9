package dev.antiphon.processor;

import dev.antiphon.annotation.Channel;
import dev.antiphon.processor.check.ChannelCheck;
import dev.antiphon.processor.model.ChannelModel;
import dev.antiphon.processor.read.ChannelReader;
import dev.antiphon.processor.report.FaultLog;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.write.ChannelWriter;
import dev.antiphon.processor.write.Output;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** One {@code @Channel} class: read, check, write. */
final class ChannelStep extends ClassStep {
    private final ChannelReader reader;
    private final ChannelCheck check;

    ChannelStep(ProcessingEnvironment environment, Options options, FaultLog faults) {
        super(Channel.class, environment, faults);
        this.reader = new ChannelReader(environment);
        this.check = ChannelCheck.all(options.databind());
    }

    @Override
    boolean canRead(TypeElement type) {
        return reader.canRead(type);
    }

    @Override
    Output process(TypeElement type, Report report) {
        ChannelModel channel = reader.read(type, report);
        check.check(channel, report);
        return report.isClean() ? Output.of(ChannelWriter.write(channel)) : Output.NOTHING;
    }
}
