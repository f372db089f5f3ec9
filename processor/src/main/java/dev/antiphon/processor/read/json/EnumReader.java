package dev.antiphon.processor.read.json;

import com.squareup.javapoet.ClassName;
import dev.antiphon.processor.model.json.CodecModel.Constant;
import dev.antiphon.processor.model.json.CodecModel.EnumCodec;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** The codec of an enum. */
final class EnumReader {
    private EnumReader() {}

    static EnumCodec read(TypeElement type) {
        return new EnumCodec(
                ClassName.get(type),
                type.getEnclosedElements().stream()
                        .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                        .map(EnumReader::constant)
                        .toList());
    }

    private static Constant constant(Element constant) {
        String name = constant.getSimpleName().toString();
        return new Constant(name, name);
    }
}
