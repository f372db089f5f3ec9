package dev.antiphon.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Payloads may come from modules that are compiled already. */
final class ClassFileTest {
    @TempDir
    private Path folder;

    @Test
    void aDeclarationThatMayBeNullIsSeenInAClassFile() throws IOException {
        Path classes = compiled(
                "package note; public record Note(String text, @dev.antiphon.annotation.Nullable String author) {}");
        String payloads = generatedWith(classes, """
                import dev.antiphon.annotation.*;

                @Channel("notes")
                final class NoteChannel {
                    @Join
                    void join() {}

                    @HandleIn
                    void add(note.Note note) {}
                }
                """);

        assertTrue(payloads.contains("in.require(\"text\", text);"), payloads);
        assertFalse(payloads.contains("in.require(\"author\", author);"), payloads);
    }

    @Test
    void aSharedTypeBringsItsCodecAlong() throws IOException {
        Path classes =
                compiled("package note; @dev.antiphon.annotation.PayloadType public record Note(String text) {}");
        assertTrue(Files.exists(classes.resolve("note/NoteCodec.class")));
        String payloads = generatedWith(classes, """
                import dev.antiphon.annotation.*;

                @Channel("notes")
                final class NoteChannel {
                    @Join
                    void join() {}

                    @HandleIn
                    void add(Notes notes) {}

                    record Notes(java.util.List<note.Note> all) {}
                }
                """);

        assertTrue(payloads.contains("in.list(NoteCodec.INSTANCE)"), payloads);
    }

    private Path compiled(String source) throws IOException {
        Path written = Files.createDirectories(folder.resolve("library/note")).resolve("Note.java");
        Files.writeString(written, source);
        Path classes = Files.createDirectories(folder.resolve("classes"));
        assertEquals(List.of(), Javac.compile(List.of(written), "-d", classes.toString()));
        return classes;
    }

    private String generatedWith(Path classes, String channel) throws IOException {
        Path source = Files.writeString(folder.resolve("NoteChannel.java"), channel);
        Path out = Files.createDirectories(folder.resolve("out"));
        assertEquals(
                List.of(),
                Javac.compile(
                        List.of(source), "-cp", Javac.classPath(classes), "-d", out.toString(), "-s", out.toString()));
        return Files.readString(out.resolve("NoteChannelPayloads.java"));
    }
}
