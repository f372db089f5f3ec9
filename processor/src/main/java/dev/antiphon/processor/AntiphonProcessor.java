package dev.antiphon.processor;

import com.google.auto.common.BasicAnnotationProcessor;
import dev.antiphon.processor.report.FaultLog;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.annotation.processing.SupportedOptions;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;

/**
 * Turns {@code @Channel} and {@code @UserSocket} classes into dispatchers, topic classes and endpoints. The work is done
 * by steps, which auto-common calls once what they refer to exists; this class claims all our annotations, so that
 * {@code -Xlint:processing} finds none of them unclaimed.
 */
@SupportedAnnotationTypes("dev.antiphon.annotation.*")
@SupportedOptions(Options.DATABIND)
public final class AntiphonProcessor extends AbstractProcessor {
    private final BasicAnnotationProcessor steps = new Steps();

    /** For the compiler, which finds it by its name. */
    public AntiphonProcessor() {}

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        steps.init(environment);
    }

    @Override
    @SuppressWarnings("DoNotClaimAnnotations") // unclaimed, they fail a user's build with -Xlint:processing -Werror
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        // In the last round nothing can be written: auto-common would only repeat, in words of its own, what javac says
        // of types that are missing.
        if (!round.processingOver()) {
            steps.process(annotations, round);
        }
        return true;
    }

    private static final class Steps extends BasicAnnotationProcessor {
        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        protected Iterable<? extends Step> steps() {
            FaultLog faults = new FaultLog(processingEnv.getMessager());
            Options options = Options.of(processingEnv.getOptions(), processingEnv.getMessager());
            return List.of(
                    new PayloadTypeStep(processingEnv, options, faults),
                    new ChannelStep(processingEnv, options, faults),
                    new UserSocketStep(processingEnv, faults),
                    new StrayStep(faults));
        }
    }
}
