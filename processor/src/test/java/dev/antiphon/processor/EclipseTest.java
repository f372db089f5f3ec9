package dev.antiphon.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Eclipse's compiler, as many an IDE runs it, makes the same of the programs as javac. */
final class EclipseTest {
    static Stream<String> programs() {
        return Sources.programs("good");
    }

    @ParameterizedTest
    @MethodSource("programs")
    void generatesTheSame(String program, @TempDir Path out) {
        StringWriter log = new StringWriter();
        String classPath = System.getProperty("java.class.path");
        String[] arguments = Stream.concat(
                        Stream.of("--release", "17", "-proceedOnError", "-processorpath", classPath, "-cp", classPath),
                        Stream.of(
                                "-s",
                                out.toString(),
                                "-d",
                                out.toString(),
                                Sources.ROOT.resolve("good").resolve(program).toString()))
                .toArray(String[]::new);

        boolean compiled = BatchCompiler.compile(arguments, new PrintWriter(log), new PrintWriter(log), null);

        assertTrue(compiled, log.toString());
        assertEquals(Sources.generated(Sources.ROOT.resolve("expected").resolve(program)), Sources.generated(out));
    }
}
