package dev.antiphon.processor;

import dev.antiphon.annotation.PayloadType;
import dev.antiphon.processor.check.DatabindCheck;
import dev.antiphon.processor.check.PayloadTypeCheck;
import dev.antiphon.processor.model.PayloadTypeModel;
import dev.antiphon.processor.read.PayloadTypeReader;
import dev.antiphon.processor.report.FaultLog;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.write.Output;
import dev.antiphon.processor.write.json.PayloadTypeWriter;
import java.util.List;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** One {@code @PayloadType} class: read, check, write. */
final class PayloadTypeStep extends ClassStep {
    private final PayloadTypeReader reader;
    private final DatabindCheck databind;

    PayloadTypeStep(ProcessingEnvironment environment, Options options, FaultLog faults) {
        super(PayloadType.class, environment, faults);
        this.reader = new PayloadTypeReader(environment);
        this.databind = new DatabindCheck(options.databind());
    }

    @Override
    boolean canRead(TypeElement type) {
        return reader.canRead(type);
    }

    @Override
    Output process(TypeElement type, Report report) {
        PayloadTypeModel model = reader.read(type, report);
        PayloadTypeCheck.check(model, databind, report);
        return report.isClean() ? Output.of(List.of(new PayloadTypeWriter(model).write())) : Output.NOTHING;
    }
}
