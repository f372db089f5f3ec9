package dev.antiphon.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnippetTest {
    @TempDir
    Path folder;

    private Path source;

    @BeforeEach
    void writeTheSource() throws IOException {
        source = folder.resolve("A.java").toAbsolutePath();
        Files.writeString(source, """
                package a;

                import b.B;

                /** Why. */
                class A {
                    // @start region="outer"
                    void outer() {
                        // @start region="inner"

                        inner();

                        // @end
                    }
                    // @end
                    // @start region="frames"
                    String frames = \"""
                            one "two"
                              three
                            \""";
                    // @end
                    // @start region="open"
                }
                """);
    }

    @Test
    void aRegionIsShownWithoutItsIndentationAndTheMarkersInIt() throws IOException {
        assertEquals("void outer() {\n\n    inner();\n\n}", java("#outer"));
        assertEquals("inner();", java("#inner"));
    }

    @Test
    void aWholeFileIsShownFromItsFirstTypeOn() throws IOException {
        String whole = java("");
        assertTrue(whole.startsWith("/** Why. */\nclass A {\n    void outer() {"), whole);
        assertTrue(whole.endsWith("}"), whole);
    }

    @Test
    void aBlockOfAnotherLanguageShowsTheRegionsTextBlock() throws IOException {
        assertEquals("one \"two\"\n  three", Snippet.of(source + "#frames").text("json"));
    }

    @Test
    void aRegionOfAnotherFileIsMarkedInItsOwnComments() throws IOException {
        Path page = Files.writeString(folder.resolve("a.conf"), "one\n# @start region=\"part\"\ntwo\n# @end\nthree\n");
        assertEquals("two", Snippet.of(page.toAbsolutePath() + "#part").text("nginx"));
        assertEquals(
                "one\ntwo\nthree", Snippet.of(page.toAbsolutePath().toString()).text("nginx"));
    }

    @Test
    void whatIsNotThereIsNamed() {
        assertTold("has no region other; put // @start region=\"other\" and // @end around it", "#other");
        assertTold("the region open of " + source + " has no // @end", "#open");
        assertTold("there is no file " + source + "x", "x");
    }

    private void assertTold(String expected, String suffix) {
        AssertionError error = assertThrows(AssertionError.class, () -> java(suffix));
        assertTrue(error.getMessage().contains(expected), error.getMessage());
    }

    private String java(String suffix) throws IOException {
        return Snippet.of(source + suffix).text("java");
    }
}
