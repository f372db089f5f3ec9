package dev.antiphon.processor;

import com.squareup.javapoet.TypeSpec;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.processor.check.UserSocketCheck;
import dev.antiphon.processor.model.UserSocketModel;
import dev.antiphon.processor.read.UserSocketReader;
import dev.antiphon.processor.report.FaultLog;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.write.EndpointWriter;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** One {@code @UserSocket} class: read, check, write. */
final class UserSocketStep extends ClassStep {
    private final UserSocketReader reader;

    UserSocketStep(ProcessingEnvironment environment, FaultLog faults) {
        super(UserSocket.class, environment, faults);
        this.reader = new UserSocketReader(environment);
    }

    @Override
    boolean canRead(TypeElement type) {
        return reader.canRead(type);
    }

    @Override
    List<TypeSpec> process(TypeElement type, Report report) {
        UserSocketModel socket = reader.read(type, report);
        UserSocketCheck.check(socket, report);
        return report.isClean() ? List.of(new EndpointWriter(socket).write()) : List.of();
    }
}
