package dev.antiphon.processor;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;

/**
 * Diagnostics as comments above the line that they are about: what is wrong, the cure, and a caret above the column.
 *
 * <pre>
 *     // error: [Antiphon/NoJoin] @Channel RoomChannel has no @Join.
 *     // cure: Write @Join void join() {} to let everybody in, or return Reply&lt;T, E>.
 *     //    ^
 * </pre>
 */
final class Expectations {
    private Expectations() {}

    /** A source with its expectations replaced by the diagnostics that it got. */
    static String answered(Path file, List<Diagnostic<? extends JavaFileObject>> all) {
        List<String> lines = Sources.read(file).lines().toList();
        List<Diagnostic<? extends JavaFileObject>> diagnostics =
                all.stream().filter(diagnostic -> isOf(file, diagnostic)).toList();
        return IntStream.range(0, lines.size())
                .filter(index -> !isExpectation(lines.get(index)))
                .boxed()
                .flatMap(index ->
                        Stream.concat(above(lines.get(index), index + 1, diagnostics), Stream.of(lines.get(index))))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** How many diagnostics a source expects. */
    static long count(Path file) {
        return Sources.read(file)
                .lines()
                .filter(line -> line.strip().matches("// (?:error|warning|note): .*"))
                .count();
    }

    private static boolean isOf(Path file, Diagnostic<? extends JavaFileObject> diagnostic) {
        return diagnostic.getSource() != null
                && diagnostic.getSource().getName().endsWith("/" + file.getFileName());
    }

    private static boolean isExpectation(String line) {
        return line.strip().matches("// (?:error|warning|note|cure): .*|// *\\^.*");
    }

    private static Stream<String> above(
            String line, int number, List<Diagnostic<? extends JavaFileObject>> diagnostics) {
        String indent = " ".repeat(line.length() - line.stripLeading().length());
        return diagnostics.stream()
                .filter(diagnostic -> diagnostic.getLineNumber() == number)
                .sorted(Comparator.<Diagnostic<?>>comparingLong(Diagnostic::getColumnNumber)
                        .thenComparing(diagnostic -> diagnostic.getMessage(null)))
                .flatMap(diagnostic -> comment(indent, diagnostic));
    }

    private static Stream<String> comment(String indent, Diagnostic<?> diagnostic) {
        List<String> message = diagnostic.getMessage(null).lines().toList();
        String kind = switch (diagnostic.getKind()) {
            case ERROR -> "error";
            case NOTE -> "note";
            default -> "warning";
        };
        return Stream.concat(
                Stream.of(indent + "// " + kind + ": " + message.get(0)),
                Stream.concat(
                        message.stream().skip(1).map(line -> indent + "// cure: " + line.strip()),
                        Stream.of(caret(indent, (int) diagnostic.getColumnNumber()))));
    }

    /** Above the column; where the slashes stand above it, the column is told instead. */
    private static String caret(String indent, int column) {
        int spaces = column - indent.length() - 3;
        return spaces >= 0 ? indent + "//" + " ".repeat(spaces) + "^" : indent + "// ^ column " + column;
    }
}
