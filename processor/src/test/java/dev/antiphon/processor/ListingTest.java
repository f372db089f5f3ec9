package dev.antiphon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static java.util.stream.Collectors.partitioningBy;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.eclipse.jdt.core.compiler.batch.BatchCompiler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the routes listing of a user socket comes from, and where it goes; what is in it, the goldens show. */
final class ListingTest {
    private static final Path CHAT = Sources.ROOT.resolve("good/chat");
    private static final String CHAT_LISTING = "META-INF/antiphon/chat.ChatSocket.routes";
    /** Params too: javac before 22 loses the type annotations of class files, such as Nullable. */
    private static final String COMPILED_WITH_THE_SOCKET = "(?s).*(?:@UserSocket\\(|record TypedParams).*";

    private static final String NOTE = "The routes of ChatSocket are not listed";

    private static final JavaFileObject SOCKET = JavaFileObjects.forSourceLines(
            "p.S",
            "package p;",
            "@dev.antiphon.annotation.UserSocket(path = \"/s\", channels = C.class) final class S {}");

    @ParameterizedTest
    @ValueSource(strings = {"chat", "infos", "replies", "inherited", "topics"})
    void isTheSameForChannelsThatAreCompiledAlready(String program, @TempDir Path channels, @TempDir Path sockets)
            throws IOException {
        compileApart(program, "-g", channels, sockets);

        assertEquals(listings(Sources.ROOT.resolve("expected").resolve(program)), listings(sockets));
    }

    @Test
    void lacksOnlyTheTypesOfTopicParamsWhereTheNamesOfParametersAreLost(@TempDir Path channels, @TempDir Path sockets)
            throws IOException {
        compileApart("topics", "-g:none", channels, sockets);

        assertEquals(
                withoutTopicParams(listings(Sources.ROOT.resolve("expected/topics"))),
                withoutTopicParams(listings(sockets)));
    }

    private static Map<String, String> withoutTopicParams(Map<String, String> listings) {
        listings.replaceAll(
                (name, listing) -> listing.replaceAll("(?m)(Channel)  (?:(@NonBlocking)(?:, )?)?[\\w, ]*$", "$1  $2")
                        .replaceAll("(?m) +$", ""));
        return listings;
    }

    private static void compileApart(String program, String debugInfo, Path channels, Path sockets) throws IOException {
        Map<Boolean, List<Path>> sources = Sources.files(
                        Sources.ROOT.resolve("good").resolve(program))
                .collect(partitioningBy(file -> Sources.read(file).matches(COMPILED_WITH_THE_SOCKET)));
        Javac.compile(sources.get(false), debugInfo, "-cp", Javac.classPath(), "-d", channels.toString());
        Javac.compile(sources.get(true), "-cp", Javac.classPath(channels), "-d", sockets.toString());
    }

    @Test
    void isWrittenAlsoWhereNothingIsCompiled(@TempDir Path classes) throws IOException {
        Javac.compile(Sources.files(CHAT).toList(), "-proc:only", "-cp", Javac.classPath(), "-d", classes.toString());

        assertEquals(
                Sources.read(Sources.ROOT.resolve("expected/chat").resolve(CHAT_LISTING)),
                Sources.read(classes.resolve(CHAT_LISTING)));
        assertFalse(Files.exists(classes.resolve("chat/ChatSocket.class")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@HandleIn void say(String unbound) {}", // told by the reader
                "@HandleIn(\"phx_leave\") void leave() {}" // told by a check
            })
    void isNotWrittenWhereAChannelHasFaultsWhichAreToldOnce(String handler) {
        List<String> created = new ArrayList<>();
        ProcessorWithFiler watched = new ProcessorWithFiler((name, origins) -> created.add(name));

        Compilation compilation = Compiler.javac().withProcessors(watched).compile(channel("c", handler), SOCKET);

        assertThat(compilation).hadErrorCount(1);
        assertEquals(List.of("p.SEndpoint"), created);
    }

    @Test
    void namesThatCouldBeMisreadAreQuoted() {
        Compilation compilation =
                Compiled.leniently(List.of(channel("my room", "@HandleIn({\"a\\n  b\", \"é\"}) void a() {}"), SOCKET));

        assertEquals("""
                /s                   p.S
                  connect            -

                "my room"            C
                  join               -  ok
                  in       "a\\n  b"  -  no reply
                  in       é         -  no reply
                """, Compiled.written(compilation).get("META-INF/antiphon/p.S.routes"));
    }

    @Test
    void javacWithoutAFolderOfClassesIsToldAndDropsNothing(@TempDir Path sources, @TempDir Path generated)
            throws IOException {
        List<Path> copies = new ArrayList<>();
        for (Path file : Sources.files(CHAT).toList()) {
            copies.add(Files.copy(file, sources.resolve(file.getFileName())));
        }

        List<Diagnostic<? extends JavaFileObject>> told =
                Javac.compile(copies, "-cp", Javac.classPath(), "-s", generated.toString(), "-Werror");

        assertEquals(
                List.of(Diagnostic.Kind.NOTE),
                told.stream().map(Diagnostic::getKind).toList(),
                told.toString());
        String note = told.get(0).getMessage(null);
        assertTrue(note.startsWith(NOTE) && note.endsWith("-d classes"), note);
        assertEquals(Map.of(), listings(sources));
        assertFalse(Files.exists(Path.of("chat.ChatSocket.routes")), "dropped where the compiler was started");
    }

    @Test
    void soIsEclipses(@TempDir Path generated) {
        StringWriter log = new StringWriter();
        String classPath = Javac.classPath();
        String[] arguments = {
            "--release",
            "17",
            "-processorpath",
            classPath,
            "-cp",
            classPath,
            "-s",
            generated.toString(),
            "-d",
            "none",
            CHAT.toString()
        };

        boolean compiled = BatchCompiler.compile(arguments, new PrintWriter(log), new PrintWriter(log), null);

        assertTrue(compiled, log.toString());
        assertTrue(log.toString().contains(NOTE), log.toString());
    }

    @Test
    void aListingThatCannotBeWrittenIsAnErrorOnTheSocketAndItsEndpointIsThere() {
        List<String> created = new ArrayList<>();
        ProcessorWithFiler readOnly = new ProcessorWithFiler((name, origins) -> {
            created.add(name);
            if (name.endsWith(".routes")) {
                throw new IOException("read-only file system");
            }
        });

        Compilation compilation = Compiler.javac().withProcessors(readOnly).compile(Sources.of("good", "chat"));

        assertThat(compilation)
                .hadErrorContaining("[Antiphon/ListingNotWritten] The routes listing of ChatSocket cannot be written:"
                        + " java.io.IOException: read-only file system.");
        assertThat(compilation).hadErrorCount(1);
        assertTrue(created.contains("chat.ChatSocketEndpoint"), created.toString());
    }

    private static JavaFileObject channel(String pattern, String handler) {
        return JavaFileObjects.forSourceLines(
                "p.C",
                "package p;",
                "import dev.antiphon.annotation.*;",
                "@Channel(\"" + pattern + "\") final class C {",
                "    @Join void join() {}",
                "    " + handler,
                "}");
    }

    private static Map<String, String> listings(Path folder) {
        Map<String, String> listings = Sources.generated(folder);
        listings.keySet().removeIf(file -> !file.endsWith(".routes"));
        return listings;
    }
}
