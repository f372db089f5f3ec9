package dev.antiphon.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import dev.antiphon.processor.report.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each program in {@code bad}, a file or a folder of files, is answered with exactly what its comments say, on that line
 * and column, and with nothing beside it. With the environment variable {@code GOLDEN_FILE_ROOT=src/test/resources} the
 * test writes the comments instead.
 */
final class BadSourceTest {
    /** What no source can provoke; see {@link ProcessorFailureTest}. */
    private static final Set<String> WITHOUT_SOURCE =
            Set.of(Fault.ProcessorFailed.name(), Fault.ListingNotWritten.name(), Fault.UnknownOption.name());

    private static final String FAULT = "// (?:error|warning|note): \\[Antiphon/(\\w+)]";

    static Stream<String> programs() {
        return Sources.programs("bad");
    }

    @ParameterizedTest
    @MethodSource("programs")
    void isAnsweredWithWhatItsCommentsSay(String program) throws IOException {
        Compilation compilation = Compiled.leniently(Sources.of("bad", program));

        List<Path> files = files(program).toList();
        for (Path file : files) {
            String answered = Expectations.answered(file, compilation.diagnostics());
            if (System.getenv("GOLDEN_FILE_ROOT") != null) {
                Files.writeString(file, answered);
            }
            assertEquals(Sources.read(file), answered);
        }
        assertEquals(
                files.stream().mapToLong(Expectations::count).sum(),
                compilation.diagnostics().size(),
                () -> "Some have no place in a source: " + compilation.diagnostics());
    }

    @Test
    void showsEachFaultWithItsCure() {
        Set<String> faults =
                Arrays.stream(Fault.values()).map(Fault::name).collect(Collectors.toCollection(TreeSet::new));
        faults.removeAll(WITHOUT_SOURCE);

        assertEquals(
                faults, shown(programs().flatMap(BadSourceTest::files), FAULT + " .+[.]\\n *// cure: [A-Z].+[.]\\n"));
    }

    @Test
    void showsInEachProgramTheFaultThatItIsNamedAfter() {
        programs().filter(program -> !program.startsWith("Several")).forEach(program -> {
            Set<String> shown = shown(files(program), FAULT);
            assertTrue(shown.stream().anyMatch(program::startsWith), () -> program + " shows " + shown);
        });
    }

    @Test
    void tellsAllFaultsOfAClassInOneRunFromTopToBottom() {
        Compilation compilation = Compiled.leniently(Sources.of("bad", "SeveralFaultsOfAChannel.java"));

        List<Long> lines =
                compilation.errors().stream().map(Diagnostic::getLineNumber).toList();
        assertEquals(6, lines.size());
        assertEquals(lines.stream().sorted().toList(), lines);
    }

    private static Stream<Path> files(String program) {
        return Sources.files(Sources.ROOT.resolve("bad").resolve(program));
    }

    private static Set<String> shown(Stream<Path> files, String pattern) {
        return files.map(Sources::read)
                .flatMap(source -> Pattern.compile(pattern).matcher(source).results())
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
