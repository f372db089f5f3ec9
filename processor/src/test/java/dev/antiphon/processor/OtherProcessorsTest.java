package dev.antiphon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.api.Test;

/** Payloads may be made of what other processors write in the same build. */
final class OtherProcessorsTest {
    private static final String CHANNEL = """
            import dev.antiphon.annotation.*;

            @Channel("offers")
            final class OfferChannel {
                @Join
                void join() {}

                @HandleIn
                void offer(Offer offer) {}

                record Offer(Shared shared, java.util.List<Price> prices) {}

                @PayloadType
                record Shared(Price price) {}
            }
            """;

    @Test
    void aChannelWaitsForWhatItsPayloadsAreMadeOf() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new PriceProcessor(), new AntiphonProcessor())
                .withOptions("-Xlint:all", "-Werror")
                .compile(JavaFileObjects.forSourceString("OfferChannel", CHANNEL));

        assertThat(compilation).succeededWithoutWarnings();
        var generated = Compiled.generated(compilation);
        assertTrue(generated.get("OfferChannelPayloads.java").contains("class PriceCodec"));
        assertTrue(generated.get("OfferChannel_SharedCodec.java").contains("class PriceCodec"));
    }

    @Test
    void whatNobodyWritesIsTheCompilersToTell() {
        Compilation compilation = Compiler.javac()
                .withProcessors(new AntiphonProcessor())
                .compile(JavaFileObjects.forSourceString("OfferChannel", CHANNEL));

        assertThat(compilation).hadErrorContaining("cannot find symbol");
        assertTrue(compilation.errors().stream()
                .noneMatch(error -> error.getMessage(null).contains("[Antiphon/")));
    }

    @SupportedAnnotationTypes("dev.antiphon.annotation.Channel")
    private static final class PriceProcessor extends AbstractProcessor {
        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latestSupported();
        }

        /** Asked again while our processor waits, and so once more than it writes. */
        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (processingEnv.getElementUtils().getTypeElement("Price") == null && !round.processingOver()) {
                try (Writer out =
                        processingEnv.getFiler().createSourceFile("Price").openWriter()) {
                    out.write("record Price(long cents) {}");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }
}
