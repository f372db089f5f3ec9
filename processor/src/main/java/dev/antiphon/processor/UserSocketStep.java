package dev.antiphon.processor;

import dev.antiphon.annotation.UserSocket;
import dev.antiphon.processor.model.UserSocketModel;
import dev.antiphon.processor.read.UserSocketReader;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.write.EndpointWriter;
import dev.antiphon.processor.write.SourceWriter;
import java.io.IOException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** One {@code @UserSocket} class: read, check, write. */
final class UserSocketStep extends ClassStep {
    private final UserSocketReader reader;
    private final SourceWriter writer;

    UserSocketStep(ProcessingEnvironment environment) {
        super(UserSocket.class, environment.getMessager());
        this.reader = new UserSocketReader(environment);
        this.writer = new SourceWriter(environment.getFiler());
    }

    @Override
    boolean isUnresolved(TypeElement type) {
        return false;
    }

    @Override
    void process(TypeElement type, Report report) throws IOException {
        UserSocketModel socket = reader.read(type, report);
        if (report.isClean()) {
            writer.write(new EndpointWriter(socket).write(), socket.type().packageName(), type);
        }
    }
}
