package dev.antiphon.processor;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;

/** What the processor and javac made of sources, under the strictest lint. */
final class Compiled {
    private Compiled() {}

    static Compilation of(Iterable<JavaFileObject> sources) {
        return Compiler.javac()
                .withProcessors(new AntiphonProcessor())
                .withOptions("-Xlint:all", "-Werror", "--release", "17")
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
        Map<String, String> sources = new TreeMap<>();
        for (JavaFileObject file : compilation.generatedSourceFiles()) {
            try {
                sources.put(
                        file.getName().replaceFirst("^/SOURCE_OUTPUT/", ""),
                        file.getCharContent(false).toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return sources;
    }
}
