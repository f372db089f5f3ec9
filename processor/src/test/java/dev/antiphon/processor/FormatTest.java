package dev.antiphon.processor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.JavaFormatterOptions.Style;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated source is laid out as this project's own source: the formatter finds nothing to change. */
final class FormatTest {
    static Stream<Path> goldens() {
        return Sources.files(Sources.ROOT.resolve("expected"));
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void isAFixedPointOfTheFormatter(Path golden) throws FormatterException {
        Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
                .style(Style.PALANTIR)
                .formatJavadoc(false)
                .build());
        String source = Sources.read(golden);

        assertEquals(formatter.formatSource(source), source);
    }
}
