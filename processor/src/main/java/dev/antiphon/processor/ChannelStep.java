package dev.antiphon.processor;

import com.google.auto.common.SuperficialValidation;
import com.squareup.javapoet.TypeSpec;
import dev.antiphon.annotation.Channel;
import dev.antiphon.processor.model.ChannelModel;
import dev.antiphon.processor.read.ChannelReader;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.write.ChannelWriter;
import dev.antiphon.processor.write.SourceWriter;
import java.io.IOException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** One {@code @Channel} class: read, check, write. */
final class ChannelStep extends ClassStep {
    private final ChannelReader reader;
    private final SourceWriter writer;

    ChannelStep(ProcessingEnvironment environment) {
        super(Channel.class, environment.getMessager());
        this.reader = new ChannelReader(environment);
        this.writer = new SourceWriter(environment.getFiler());
    }

    @Override
    boolean isUnresolved(TypeElement type) {
        return !reader.referencedBy(type).allMatch(SuperficialValidation::validateElement);
    }

    @Override
    void process(TypeElement type, Report report) throws IOException {
        ChannelModel channel = reader.read(type, report);
        if (report.isClean()) {
            for (TypeSpec generated : ChannelWriter.write(channel)) {
                writer.write(generated, channel.type().packageName(), type);
            }
        }
    }
}
