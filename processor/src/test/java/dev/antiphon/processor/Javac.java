package dev.antiphon.processor;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;

/** The compiler over folders, as it is called from a shell. */
final class Javac {
    private Javac() {}

    /** Compiles sources with the processor, and gives what is said of them. */
    static List<Diagnostic<? extends JavaFileObject>> compile(List<Path> sources, String... options)
            throws IOException {
        var told = new DiagnosticCollector<JavaFileObject>();
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(told, Locale.ENGLISH, StandardCharsets.UTF_8)) {
            List<String> all = new ArrayList<>(List.of("--release", "17"));
            all.addAll(List.of(options));
            var task = compiler.getTask(null, files, told, all, null, files.getJavaFileObjectsFromPaths(sources));
            task.setProcessors(List.of(new AntiphonProcessor()));
            task.call();
        }
        return told.getDiagnostics();
    }

    /** A class path of folders, and of what the tests have. */
    static String classPath(Path... folders) {
        return Stream.concat(Stream.of(folders).map(Path::toString), Stream.of(System.getProperty("java.class.path")))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
