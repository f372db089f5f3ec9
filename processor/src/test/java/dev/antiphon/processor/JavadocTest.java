package dev.antiphon.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.DocumentationTool;
import javax.tools.DocumentationTool.DocumentationTask;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generated classes that are public are documented as strictly as a library's own. */
final class JavadocTest {
    @Test
    void doclintFindsNothingInPublicGeneratedClasses(@TempDir Path out) throws Exception {
        DocumentationTool javadoc = ToolProvider.getSystemDocumentationTool();
        StringWriter log = new StringWriter();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = javadoc.getStandardFileManager(found, null, null)) {
            files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of(Sources.ROOT.resolve("good")));
            files.setLocationFromPaths(DocumentationTool.Location.DOCUMENTATION_OUTPUT, List.of(out));
            List<Path> generated =
                    Sources.files(Sources.ROOT.resolve("expected/packages")).toList();
            DocumentationTask task = javadoc.getTask(
                    log,
                    files,
                    found,
                    null,
                    List.of("-Xdoclint:all", "-quiet", "-notimestamp"),
                    files.getJavaFileObjectsFromPaths(generated));
            boolean documented = task.call();
            assertEquals(List.of(), messages(found).toList());
            assertTrue(documented, log.toString());
        }
    }

    private static Stream<String> messages(DiagnosticCollector<JavaFileObject> found) {
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() != Diagnostic.Kind.NOTE)
                .map(Diagnostic::toString);
    }
}
