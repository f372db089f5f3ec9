package dev.antiphon.modules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class MissingModuleTest {
    @Test
    void aServerWithoutTheModuleThatUndertowNeedsDoesNotStartAndSaysHowItWould() throws Exception {
        Process process = javaWithout("jdk.unsupported");
        String output = new String(process.getInputStream().readAllBytes());
        assertEquals(1, process.waitFor(), output);
        assertTrue(
                output.contains("Undertow needs the module jdk.unsupported: write \"requires jdk.unsupported;\""
                        + " in your module-info, or start java with --add-modules jdk.unsupported"),
                output);
    }

    private static Process javaWithout(String module) throws IOException {
        String others = ModuleLayer.boot().modules().stream()
                .map(Module::getName)
                .filter(name -> name.startsWith("java."))
                .filter(name -> !name.equals(module))
                .reduce((one, other) -> one + "," + other)
                .orElseThrow();
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                        java,
                        "--limit-modules",
                        others,
                        "-cp",
                        System.getProperty("java.class.path"),
                        "quickstart.Main")
                .redirectErrorStream(true)
                .start();
    }
}
