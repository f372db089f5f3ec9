package dev.antiphon.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

class LinksTest {
    @TestFactory
    Stream<DynamicTest> linksLeadSomewhere() throws IOException {
        return Repository.documents().stream()
                .map(document -> DynamicTest.dynamicTest(
                        document.path().toString(), () -> assertEquals("", String.join("\n", deadLinks(document)))));
    }

    private static List<String> deadLinks(Document document) throws IOException {
        List<String> dead = new ArrayList<>();
        for (Link link : Link.in(document)) {
            Path file = link.target(document.path());
            Path there = Repository.ROOT.resolve(file);
            if (!Files.exists(there)) {
                dead.add(link.at(document) + " there is no " + file);
            } else if (!link.anchor().isEmpty()
                    && file.toString().endsWith(".md")
                    && !Link.anchors(Document.read(file)).contains(link.anchor())) {
                dead.add(link.at(document) + " " + file + " has no heading #" + link.anchor() + "; it has "
                        + Link.anchors(Document.read(file)));
            }
        }
        return dead;
    }
}
