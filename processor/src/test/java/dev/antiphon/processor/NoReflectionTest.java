package dev.antiphon.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Generated classes look nothing up at run time: their constant pools name no reflection, no loading by name, no method
 * handles but javac's own bootstraps of lambdas and string concatenation.
 */
final class NoReflectionTest {
    private static final List<String> FORBIDDEN = List.of(
            "java/lang/reflect/",
            "java/lang/Class.forName",
            "java/lang/ClassLoader",
            "java/util/ServiceLoader",
            "java/lang/invoke/");
    private static final Set<String> BOOTSTRAPS = Set.of(
            "java/lang/invoke/LambdaMetafactory",
            "java/lang/invoke/StringConcatFactory",
            "java/lang/invoke/MethodHandles",
            "java/lang/invoke/MethodHandles$Lookup");

    static Stream<String> programs() {
        return Sources.programs("good");
    }

    @ParameterizedTest
    @MethodSource("programs")
    void generatedClassesNameNoReflection(String program) throws IOException {
        Compilation compilation = Compiled.of(Sources.of("good", program));
        assertThat(compilation).succeeded();
        Set<String> generated = Compiled.generated(compilation).keySet().stream()
                .map(path -> path.replace(".java", ""))
                .collect(Collectors.toSet());

        Set<String> named = new TreeSet<>();
        int seen = 0;
        for (JavaFileObject file : compilation.generatedFiles()) {
            String name = file.getName().replaceFirst("^/CLASS_OUTPUT/", "").replaceFirst("(\\$.*)?\\.class$", "");
            if (file.getKind() == Kind.CLASS && generated.contains(name)) {
                seen++;
                named.addAll(classesAndCalls(file));
            }
        }

        assertTrue(seen >= generated.size(), "fewer classes than sources");
        assertEquals(Set.of(), forbiddenAmong(named));
    }

    @Test
    void aClassThatLooksUpIsFound() throws IOException {
        Compilation compilation = com.google.testing.compile.Compiler.javac()
                .compile(com.google.testing.compile.JavaFileObjects.forSourceString(
                        "Lookup", "class Lookup { Object o() throws Exception { return Class.forName(\"x\"); } }"));

        assertEquals(
                Set.of("java/lang/Class.forName"),
                forbiddenAmong(classesAndCalls(compilation.generatedFiles().get(0))));
    }

    private static Set<String> forbiddenAmong(Set<String> named) {
        return named.stream()
                .filter(name -> FORBIDDEN.stream().anyMatch(name::startsWith))
                .filter(name -> !BOOTSTRAPS.contains(name.split("\\.")[0]))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> classesAndCalls(JavaFileObject file) throws IOException {
        try (var in = file.openInputStream()) {
            return new ConstantPool(new DataInputStream(new ByteArrayInputStream(in.readAllBytes()))).names();
        }
    }

    /** The class and method references of a class file, JVMS §4.4. */
    private static final class ConstantPool {
        private final Object[] entries;

        ConstantPool(DataInputStream in) throws IOException {
            in.skipBytes(8);
            entries = new Object[in.readUnsignedShort()];
            for (int i = 1; i < entries.length; i++) {
                int tag = in.readUnsignedByte();
                entries[i] = switch (tag) {
                    case 1 -> in.readUTF();
                    case 3, 4 -> in.readInt();
                    case 5, 6 -> in.readLong();
                    case 7 -> new int[] {tag, in.readUnsignedShort()};
                    case 8, 16, 19, 20 -> in.readUnsignedShort();
                    case 15 -> new int[] {tag, in.readUnsignedByte(), in.readUnsignedShort()};
                    default -> new int[] {tag, in.readUnsignedShort(), in.readUnsignedShort()};
                };
                i += tag == 5 || tag == 6 ? 1 : 0;
            }
        }

        Set<String> names() {
            List<String> names = new ArrayList<>();
            for (Object entry : entries) {
                if (entry instanceof int[] reference && reference[0] == 7) {
                    names.add(className(reference));
                } else if (entry instanceof int[] reference && (reference[0] == 10 || reference[0] == 11)) {
                    int[] nameAndType = (int[]) entries[reference[2]];
                    names.add(className((int[]) entries[reference[1]]) + "." + entries[nameAndType[1]]);
                }
            }
            return new TreeSet<>(names);
        }

        private String className(int[] reference) {
            return (String) entries[reference[1]];
        }
    }
}
