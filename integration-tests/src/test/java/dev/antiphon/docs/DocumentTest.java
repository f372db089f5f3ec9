package dev.antiphon.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentTest {
    @Test
    void aBlockHasItsLanguageItsTextAndWhatTheCommentBeforeItNames() {
        Document document =
                document("text", "<!-- snippet: A.java#one -->", "```java", "int a;", "```", "```", "x", "```");
        assertEquals(
                List.of(new Block(3, "", "java", "int a;", "A.java#one"), new Block(6, "", "", "x", null)),
                document.blocks());
    }

    @Test
    void aBlockInAListLosesTheListsIndentation() {
        Document document = document("1. item", "   ```java", "   if (a) {", "       b();", "   }", "   ```");
        assertEquals("if (a) {\n    b();\n}", document.blocks().get(0).text());
    }

    @Test
    void aLongerFenceHoldsShorterOnes() {
        Document document = document("````md", "```java", "int a;", "```", "````");
        assertEquals(List.of(new Block(1, "", "md", "```java\nint a;\n```", null)), document.blocks());
    }

    @Test
    void aBlockThatIsNeverClosedIsToldWithItsLine() {
        Document document = document("text", "```java", "int a;");
        AssertionError error = assertThrows(AssertionError.class, document::blocks);
        assertEquals("docs/a.md:2: the block is never closed", error.getMessage());
    }

    @Test
    void aCommentBeforeNoBlockIsStray() {
        Document document = document("<!-- snippet: A.java -->", "", "```java", "int a;", "```");
        assertEquals(List.of(1), document.strayComments());
        assertTrue(document("<!-- snippet: A.java -->", "```java", "```")
                .strayComments()
                .isEmpty());
    }

    @Test
    void anotherTextGoesBetweenTheFencesAndKeepsTheIndentation() {
        Document document = document("1. item", "   ```java", "   old", "   ```", "after");
        Document changed = document.with(document.blocks().get(0), "new\n\nlines");
        assertEquals(List.of("1. item", "   ```java", "   new", "", "   lines", "   ```", "after"), changed.lines());
    }

    @Test
    void linksAreFoundInProseOnly() {
        Document document =
                document("[a](b.md#c) `[no](no.md)` [d](#e) [site](https://a.b)", "```", "[no](no.md)", "```");
        assertEquals(List.of(new Link(1, "b.md", "c"), new Link(1, "", "e")), Link.in(document));
        assertEquals(Path.of("docs/b.md"), Link.in(document).get(0).target(document.path()));
        assertEquals(Path.of("README.md"), new Link(1, "../README.md", "").target(document.path()));
    }

    @Test
    void headingsAreNamedAsGitHubNamesThem() {
        Document document =
                document("# The `@Join` callback: why, and when", "## Twice", "## Twice", "<a id=\"here\"></a>");
        assertEquals(
                List.of("the-join-callback-why-and-when", "twice", "twice-1", "here"),
                List.copyOf(Link.anchors(document)));
    }

    private static Document document(String... lines) {
        return new Document(Path.of("docs", "a.md"), List.of(lines));
    }
}
