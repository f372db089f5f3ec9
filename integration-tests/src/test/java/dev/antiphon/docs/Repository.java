package dev.antiphon.docs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Where the documents are. */
final class Repository {
    /** Its root, from the folder that tests run in. */
    static final Path ROOT = Path.of("..");

    private static final Path DOCS = Path.of("docs");
    private static final List<String> AT_ROOT = List.of("README.md", "CONTRIBUTING.md", "CHANGELOG.md", "SECURITY.md");

    private Repository() {}

    /** Every document: those of the root that there are, and all of docs. */
    static List<Document> documents() throws IOException {
        List<Document> documents = new ArrayList<>();
        for (String name : AT_ROOT) {
            if (Files.exists(ROOT.resolve(name))) {
                documents.add(Document.read(Path.of(name)));
            }
        }
        try (Stream<Path> files = Files.walk(ROOT.resolve(DOCS))) {
            List<Path> markdown = files.filter(file -> file.toString().endsWith(".md"))
                    .map(ROOT::relativize)
                    .sorted()
                    .toList();
            for (Path file : markdown) {
                documents.add(Document.read(file));
            }
        }
        return documents;
    }

    /** Whether a document is one of docs. */
    static boolean inDocs(Document document) {
        return document.path().startsWith(DOCS);
    }
}
