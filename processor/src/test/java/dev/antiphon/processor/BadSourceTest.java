package dev.antiphon.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import dev.antiphon.processor.report.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each source in {@code bad} is answered with exactly what its comments say, on that line and column, and with nothing
 * beside it. With the environment variable {@code GOLDEN_FILE_ROOT=src/test/resources} the test writes the comments.
 */
final class BadSourceTest {
    /** What no source can provoke; see {@link ProcessorFailureTest}. */
    private static final Set<String> WITHOUT_SOURCE = Set.of(Fault.ProcessorFailed.name());

    static Stream<Path> sources() {
        return Sources.files(Sources.ROOT.resolve("bad"));
    }

    @ParameterizedTest
    @MethodSource("sources")
    void isAnsweredWithWhatItsCommentsSay(Path file) throws IOException {
        String source = Sources.read(file);
        Compilation compilation = Compiled.leniently(JavaFileObjects.forSourceString("bad.Source", source));

        String answered = Expectations.rewritten(source, compilation.diagnostics());
        String goldens = System.getenv("GOLDEN_FILE_ROOT");
        if (goldens != null) {
            Files.writeString(Path.of(goldens).resolve(Sources.ROOT.relativize(file)), answered);
        }
        assertEquals(source, answered);
        assertEquals(Compilation.Status.FAILURE, compilation.status());
        assertEquals(
                answered.lines()
                        .filter(line -> line.strip().matches("// (?:error|warning): .*"))
                        .count(),
                compilation.diagnostics().size(),
                "diagnostics without a line: " + compilation.diagnostics());
    }

    @Test
    void showsEachFaultWithItsCure() {
        Set<String> faults = Stream.of(Fault.values()).map(Fault::name).collect(Collectors.toCollection(TreeSet::new));
        faults.removeAll(WITHOUT_SOURCE);

        assertEquals(faults, shown("// error: \\[Antiphon/(\\w+)] .+[.]\\n *// cure: [A-Z].+[.]\\n"));
    }

    @Test
    void tellsOfOneFaultInEachFileOfThatName() {
        Set<String> names = sources()
                .map(file -> file.getFileName().toString().replace(".java", ""))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(Set.of(), without(names, shown("// error: \\[Antiphon/(\\w+)]")));
    }

    private static Set<String> without(Set<String> names, Set<String> others) {
        return names.stream()
                .filter(name -> others.stream().noneMatch(name::startsWith) && !name.startsWith("Several"))
                .collect(Collectors.toSet());
    }

    private static Set<String> shown(String pattern) {
        return sources()
                .map(Sources::read)
                .flatMap(source -> Pattern.compile(pattern).matcher(source).results())
                .map((MatchResult result) -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
