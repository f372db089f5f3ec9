package dev.antiphon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** What the processor does where it cannot do its work: it waits, or says so on the class, and never throws. */
final class ProcessorFailureTest {
    private static final JavaFileObject CHANNEL = JavaFileObjects.forSourceLines(
            "late.LateChannel",
            "package late;",
            "import dev.antiphon.annotation.*;",
            "@Channel(value = \"late\", sends = LateEvents.class)",
            "final class LateChannel {",
            "    @Join void join() {}",
            "}");

    private static final JavaFileObject EVENTS =
            JavaFileObjects.forSourceLines("late.LateEvents", "package late;", "interface LateEvents {}");

    @Test
    void aClassThatRefersToWhatAnotherProcessorGeneratesIsReadOnceThatExists() {
        Compilation compilation = Compiler.javac()
                .withProcessors(
                        new LateProcessor("LateEvents", "interface LateEvents extends Later { void here(); }"),
                        new AntiphonProcessor())
                .withOptions("-Xlint:all,-processing", "-Werror")
                .compile(CHANNEL, JavaFileObjects.forSourceLines("late.Later", "package late;", "interface Later {}"));

        assertThat(compilation).succeededWithoutWarnings();
        assertThat(compilation)
                .generatedSourceFile("late.LateChannelEvents")
                .contentsAsUtf8String()
                .contains("public void here()");
    }

    @Test
    void aTypeThatNeverComesIsReportedOnItsClass() {
        Compilation compilation =
                Compiler.javac().withProcessors(new AntiphonProcessor()).compile(CHANNEL);

        assertThat(compilation).failed();
        assertThat(compilation).hadErrorContaining("LateEvents").inFile(CHANNEL).onLine(3);
    }

    @Test
    void aFileThatCannotBeWrittenIsAnErrorOnTheClassItWasFor() {
        ProcessorWithFiler fullDisk = new ProcessorWithFiler((name, origins) -> {
            throw new IOException("disk full");
        });

        Compilation compilation = Compiler.javac().withProcessors(fullDisk).compile(CHANNEL, EVENTS);

        assertThat(compilation).failed();
        assertThat(compilation)
                .hadErrorContaining(
                        "[Antiphon/ProcessorFailed] The processor failed on LateChannel: java.io.IOException: disk full")
                .inFile(CHANNEL)
                .onLine(4);
    }

    @Test
    void anExceptionOfTheProcessorsOwnDoesNotReachTheCompiler() {
        ProcessorWithFiler faulty = new ProcessorWithFiler((name, origins) -> {
            throw new IllegalStateException("a fault");
        });

        Compilation compilation = Compiler.javac().withProcessors(faulty).compile(CHANNEL, EVENTS);

        assertThat(compilation).hadErrorContaining("report it").inFile(CHANNEL).onLine(4);
    }

    /** Generates one type in the first round. */
    @SupportedAnnotationTypes("*")
    private static final class LateProcessor extends AbstractProcessor {
        private final String name;
        private final String declaration;
        private boolean done;

        LateProcessor(String name, String declaration) {
            this.name = name;
            this.declaration = declaration;
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!done) {
                done = true;
                try (Writer out = processingEnv
                        .getFiler()
                        .createSourceFile("late." + name)
                        .openWriter()) {
                    out.write("package late; " + declaration);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }
}
