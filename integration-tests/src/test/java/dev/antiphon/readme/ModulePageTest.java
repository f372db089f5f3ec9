package dev.antiphon.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program on the annotations' module page is a whole one. */
class ModulePageTest {
    private static final Path PAGE = Path.of("..", "annotations", "src/main/java/module-info.java");
    private static final Pattern PROGRAM = Pattern.compile("(?s)<pre>\\{@code\n(.*?)\n \\* }</pre>");
    private static final String IMPORTS =
            "import dev.antiphon.*;\nimport dev.antiphon.annotation.*;\nimport dev.antiphon.server.*;\n\n";

    @Test
    void itCompiles(@TempDir Path folder) throws IOException {
        Matcher program = PROGRAM.matcher(Files.readString(PAGE));
        assertTrue(program.find(), "the module's page shows a program");
        String source = program.group(1).replaceAll("(?m)^ \\* ?", "");
        Path file = Files.writeString(folder.resolve("Main.java"), IMPORTS + source);
        assertEquals(List.of(), ReadmeTest.compile(List.of(file), folder));
        assertTrue(Files.exists(folder.resolve("RoomSocketEndpoint.class")), "the processor has run");
    }
}
