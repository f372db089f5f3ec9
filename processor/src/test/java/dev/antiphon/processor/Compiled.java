package dev.antiphon.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;

/** What the processor and javac made of sources, under the strictest lint; "processing" complains of others' annotations. */
final class Compiled {
    private Compiled() {}

    static Compilation of(Iterable<JavaFileObject> sources) {
        return Compiler.javac()
                .withProcessors(new AntiphonProcessor())
                .withOptions("-Xlint:all,-processing", "-Werror", "--release", "17")
                .compile(sources);
    }

    /** The same without lint, as a user may have it. */
    static Compilation leniently(Iterable<JavaFileObject> sources) {
        return Compiler.javac()
                .withProcessors(new AntiphonProcessor())
                .withOptions("--release", "17")
                .compile(sources);
    }

    /** The generated sources by their paths. */
    static Map<String, String> generated(Compilation compilation) {
        return texts(compilation, Kind.SOURCE);
    }

    /** All that is generated, the listings too, by their paths. */
    static Map<String, String> written(Compilation compilation) {
        Map<String, String> texts = texts(compilation, Kind.OTHER);
        texts.putAll(generated(compilation));
        return texts;
    }

    private static Map<String, String> texts(Compilation compilation, Kind kind) {
        Map<String, String> texts = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            if (file.getKind() == kind) {
                texts.put(file.getName().replaceFirst("^/(?:SOURCE|CLASS)_OUTPUT/", ""), text(file));
            }
        }
        return texts;
    }

    private static String text(JavaFileObject file) {
        try (var in = file.openInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
