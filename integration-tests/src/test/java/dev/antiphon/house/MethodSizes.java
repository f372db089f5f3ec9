package dev.antiphon.house;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The methods and constructors that have a body, from their first annotation or modifier to their last brace. */
final class MethodSizes extends TreePathScanner<@Nullable Void, List<Sized>> {
    private final SourcePositions positions;

    private MethodSizes(SourcePositions positions) {
        this.positions = positions;
    }

    /** Those of some sources, which are parsed and not compiled. */
    static Sizes of(List<Path> sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Sized> methods = new ArrayList<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            var scanner = new MethodSizes(Trees.instance(task).getSourcePositions());
            for (CompilationUnitTree unit : task.parse()) {
                scanner.scan(unit, methods);
            }
        }
        return new Sizes(methods);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, List<Sized> methods) {
        if (method.getBody() != null) {
            CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
            LineMap lines = unit.getLineMap();
            long first = lines.getLineNumber(positions.getStartPosition(unit, method));
            long last = lines.getLineNumber(positions.getEndPosition(unit, method));
            String place = JavaSources.name(Path.of(unit.getSourceFile().getName())) + ":" + first;
            methods.add(new Sized(place + " " + method.getName(), (int) (last - first + 1)));
        }
        return super.visitMethod(method, methods);
    }
}
