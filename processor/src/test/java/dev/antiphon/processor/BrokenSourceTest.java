package dev.antiphon.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.tools.JavaFileObject;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A source that javac itself refuses is javac's to explain: the processor neither fails on it nor adds to the noise. */
final class BrokenSourceTest {
    private static final List<Path> FILES = Sources.files(Sources.ROOT.resolve("good/chat"))
            .filter(file -> file.toString().matches(".*(?:Room|Lobby|Chat).*[.]java"))
            .toList();
    private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*|\"[^\"]*\"");

    /** One word of a program replaced by another, as while a name is typed. */
    record Edit(Path file, int word, String replacement) {
        String applied() {
            String source = Sources.read(file);
            List<MatchResult> words = WORD.matcher(source).results().toList();
            MatchResult edited = words.get(word % words.size());
            return source.substring(0, edited.start()) + replacement + source.substring(edited.end());
        }
    }

    @Provide
    static Arbitrary<Edit> edits() {
        Arbitrary<String> replacements = Arbitraries.of(
                "",
                "Missing",
                "int",
                "String",
                "Object",
                "void",
                "null",
                "static",
                "private",
                "T",
                "Room",
                "RoomChannel",
                "LobbyChannel",
                "Reply",
                "ChannelSocket",
                "TopicParam",
                "Missing<Missing>",
                "int[]",
                "\"\"",
                "\"{\"",
                "\"phx_join\"",
                "42");
        return Combinators.combine(Arbitraries.of(FILES), Arbitraries.integers().between(0, 400), replacements)
                .as(Edit::new);
    }

    @Property(tries = 150, seed = "20261124")
    void neverFailsOnAnEditedProgram(@ForAll("edits") Edit edit) {
        List<JavaFileObject> sources = new ArrayList<>();
        Sources.files(Sources.ROOT.resolve("good/chat"))
                .forEach(file -> sources.add(JavaFileObjects.forSourceString(
                        "chat." + file.getFileName().toString().replace(".java", ""),
                        file.equals(edit.file()) ? edit.applied() : Sources.read(file))));

        Compilation compilation = Compiled.leniently(sources);

        assertFalse(
                compilation.diagnostics().toString().contains("ProcessorFailed"),
                () -> edit.applied() + compilation.diagnostics());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "@Channel(\"a\") final class C extends Missing { @Join void join() {} }",
                "@Channel(\"a\") final class C { @Join Missing join() { return null; } }",
                "@Channel(\"a\") final class C { @Join void join(Missing missing) {} }",
                "@Channel(\"a\") final class C { @Join void join(dev.antiphon.ChannelSocket<Missing> socket) {} }",
                "@Channel(value = \"a\", sends = Missing.class) final class C { @Join void join() {} }",
                "@Channel(value = \"a\", sends = S.class) final class C { @Join void join() {} }"
                        + " interface S { void sent(Missing missing); }",
                "@Channel(value = \"a\", sends = S.class) final class C { @Join void join() {} }"
                        + " interface S extends Missing {}",
                "@Channel(value = \"a\", sends = S.class) final class C { @Join void join() {} }"
                        + " interface S { void sent(void nothing); }",
                "@Channel(\"a\") final class C { @Join void join() {}"
                        + " @HandleBroadcast(from = Missing.class, value = \"x\") void x() {} }",
                "@Channel final class C { @Join void join() {} }",
                "@Channel(42) final class C { @Join void join() {} }",
                "@Channel(C.TOPIC) final class C { @Join void join() {} }",
                "@UserSocket(path = \"/s\", channels = Missing.class) final class C {}",
                "@UserSocket(path = \"/s\", channels = D.class) final class C {}"
                        + " @Channel(value = \"d\", sends = Missing.class) final class D { @Join void join() {} }",
                "@Channel(\"a\") final class C { @Join void join() {}"
                        + " @HandleBroadcast(from = D.class, value = \"x\") void x() {} }"
                        + " @Channel(value = \"d\", sends = Missing.class) final class D { @Join void join() {} }",
                "@UserSocket(path = \"/s\") final class C {}",
                "@UserSocket(channels = {}) final class C {}",
                "@Missing @Channel(\"a\") final class C { @Join void join() {} }",
                "@Channel(\"a\") final class C { @Missing @Join void join() {} }",
            })
    void leavesToTheCompilerWhatIsTheCompilers(String source) {
        Compilation compilation = Compiled.leniently(List.of(JavaFileObjects.forSourceString(
                "broken.C", "package broken;\nimport dev.antiphon.annotation.*;\n" + source)));

        assertEquals(Compilation.Status.FAILURE, compilation.status());
        assertFalse(
                compilation.diagnostics().stream()
                        .anyMatch(diagnostic -> diagnostic.getCode().startsWith("compiler.err.proc")),
                () -> compilation.diagnostics().toString());
    }
}
