package dev.antiphon.processor.write.source;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.JavaFile;
import com.squareup.javapoet.TypeSpec;
import dev.antiphon.annotation.Generated;
import java.io.IOException;
import java.io.Writer;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Puts generated types into files: header, layout, and the one class that each file was made from. */
public final class SourceWriter {
    private static final AnnotationSpec GENERATED = AnnotationSpec.builder(Generated.class)
            .addMember("value", "$S", "dev.antiphon.processor.AntiphonProcessor")
            .build();

    private final Filer filer;
    private final Nullness nullness;

    /**
     * A writer.
     *
     * @param filer the compiler's
     * @param elements the compiler's
     */
    public SourceWriter(Filer filer, Elements elements) {
        this.filer = filer;
        this.nullness = new Nullness(elements);
    }

    /**
     * Writes a type into a file of its own.
     *
     * @param type the type
     * @param packageName its package
     * @param origin what it was made from
     * @throws IOException if the file cannot be written
     */
    public void write(TypeSpec type, String packageName, TypeElement origin) throws IOException {
        TypeSpec marked = nullness.visible(type, origin).toBuilder()
                .addAnnotation(GENERATED)
                .build();
        String source = JavaFile.builder(packageName, marked)
                .skipJavaLangImports(true)
                .indent("    ")
                .build()
                .toString();
        String name = packageName.isEmpty() ? type.name : packageName + "." + type.name;
        try (Writer out = filer.createSourceFile(name, origin).openWriter()) {
            out.write(SourceLayout.of(source));
        }
    }
}
