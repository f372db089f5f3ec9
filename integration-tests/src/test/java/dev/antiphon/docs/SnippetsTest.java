package dev.antiphon.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** With {@code -Dantiphon.snippets=write} it rewrites the documents' blocks first. */
class SnippetsTest {
    private static final boolean WRITE = "write".equals(System.getProperty("antiphon.snippets"));
    private static final String REWRITE = "mvn -q -pl integration-tests -am test -Dtest=SnippetsTest "
            + "-Dsurefire.failIfNoSpecifiedTests=false -Dantiphon.snippets=write";

    /** Pages that a tool writes, and a test of its own compares with what it writes. */
    private static final Path GENERATED = Path.of("docs", "faults");

    @TestFactory
    List<DynamicTest> eachBlockIsAPieceOfATestedSource() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Document document : Repository.documents()) {
            Document current = WRITE ? rewritten(document) : document;
            for (Block block : current.blocks()) {
                if (block.snippet() != null) {
                    String name = document.path() + " " + block.snippet();
                    tests.add(DynamicTest.dynamicTest(name, () -> assertShown(current, block)));
                } else if (mustHaveOne(document, block)) {
                    tests.add(DynamicTest.dynamicTest(place(document, block), () -> failForNone(document, block)));
                }
            }
            for (int line : current.strayComments()) {
                String place = document.path() + ":" + line;
                tests.add(DynamicTest.dynamicTest(
                        place,
                        () -> fail(place + ": this comment names a snippet, but no block opens on the next line")));
            }
        }
        Files.write(Path.of("target", "snippets.md"), table());
        return tests;
    }

    /** For people: which source each block is, and the tests beside that. */
    private static List<String> table() throws IOException {
        List<String> table = new ArrayList<>(List.of("| block | source | tests |", "|---|---|---|"));
        for (Document document : Repository.documents()) {
            for (Block block : document.blocks()) {
                if (block.snippet() != null) {
                    Snippet snippet = Snippet.of(block.snippet());
                    String tests = String.join(", ", snippet.tests());
                    table.add("| " + place(document, block) + " | " + snippet.name() + " | " + tests + " |");
                }
            }
        }
        return table;
    }

    /** What the README shows is held to its sources by a test of its own. */
    private static boolean mustHaveOne(Document document, Block block) {
        return block.language().equals("java")
                && Repository.inDocs(document)
                && !document.path().startsWith(GENERATED);
    }

    private static void assertShown(Document document, Block block) throws IOException {
        String place = place(document, block);
        String expected;
        try {
            expected = Snippet.of(String.valueOf(block.snippet())).text(block.language());
        } catch (AssertionError e) {
            throw new AssertionError(place + ": " + e.getMessage(), e);
        }
        assertEquals(
                expected,
                block.text(),
                () -> place + " is not what stands in " + block.snippet()
                        + ". Edit the source, then have the documents " + "rewritten: " + REWRITE + "\n");
    }

    private static void failForNone(Document document, Block block) {
        fail(place(document, block) + ": this piece of Java may be wrong, as no test compiles it. Put it into a test's "
                + "source between // @start region=\"name\" and // @end, write <!-- snippet: path/File.java#name --> "
                + "directly before the block, and run " + REWRITE);
    }

    private static String place(Document document, Block block) {
        return document.path() + ":" + block.line();
    }

    private static Document rewritten(Document document) throws IOException {
        Document current = document;
        for (int i = 0; i < document.blocks().size(); i++) {
            Block block = current.blocks().get(i);
            if (block.snippet() != null) {
                current = current.with(block, Snippet.of(block.snippet()).text(block.language()));
            }
        }
        if (!current.equals(document)) {
            current.write();
        }
        return current;
    }
}
