package dev.antiphon.processor.write.source;

import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeSpec;
import dev.antiphon.processor.RuntimeTypes;
import javax.lang.model.element.ModuleElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/** Says what may be null only where that can be said: a module need not require JSpecify for what is generated in it. */
final class Nullness {
    private final Elements elements;

    Nullness(Elements elements) {
        this.elements = elements;
    }

    /** The type as it can be compiled beside what it was made from. */
    TypeSpec visible(TypeSpec type, TypeElement origin) {
        return isVisibleFrom(elements.getModuleOf(origin)) ? type : without(type);
    }

    private boolean isVisibleFrom(ModuleElement module) {
        return elements.getTypeElement(module, RuntimeTypes.NULLABLE.canonicalName()) != null;
    }

    private static TypeSpec without(TypeSpec type) {
        TypeSpec.Builder plain = type.toBuilder();
        plain.methodSpecs.replaceAll(Nullness::without);
        plain.typeSpecs.replaceAll(Nullness::without);
        return plain.build();
    }

    private static MethodSpec without(MethodSpec method) {
        return method.isConstructor()
                ? method
                : method.toBuilder()
                        .returns(method.returnType.withoutAnnotations())
                        .build();
    }
}
