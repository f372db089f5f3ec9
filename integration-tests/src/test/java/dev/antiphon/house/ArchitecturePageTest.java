package dev.antiphon.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** With {@code -Dantiphon.snippets=write} it writes the page first. */
class ArchitecturePageTest {
    private static final Path PAGE = JavaSources.ROOT.resolve("docs/architecture.md");

    @Test
    void thePageShowsWhatTheRulesHold() throws IOException {
        if ("write".equals(System.getProperty("antiphon.snippets"))) {
            Files.writeString(PAGE, ArchitecturePage.text());
        }
        assertEquals(
                ArchitecturePage.text(),
                Files.exists(PAGE) ? Files.readString(PAGE) : "",
                "docs/architecture.md is not what the poms, the layers and the packages say. Rewrite it: mvn -q -pl "
                        + "integration-tests -am test -Dtest=ArchitecturePageTest "
                        + "-Dsurefire.failIfNoSpecifiedTests=false -Dantiphon.snippets=write\n");
    }
}
