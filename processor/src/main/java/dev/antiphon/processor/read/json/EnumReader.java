package dev.antiphon.processor.read.json;

import com.squareup.javapoet.ClassName;
import dev.antiphon.processor.model.json.CodecModel;
import dev.antiphon.processor.model.json.CodecModel.Constant;
import dev.antiphon.processor.model.json.CodecModel.EnumCodec;
import dev.antiphon.processor.model.json.CodecModel.NumberedEnum;
import dev.antiphon.processor.model.json.CodecModel.ValuedEnum;
import dev.antiphon.processor.model.json.PayloadCodecs;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/** The codec of an enum: its constants' names, or their numbers, or values that they have. */
final class EnumReader {
    private final PayloadCodecs codecs;
    private final Jackson jackson;

    EnumReader(PayloadCodecs codecs, Jackson jackson) {
        this.codecs = codecs;
        this.jackson = jackson;
    }

    static boolean isNumbered(Jackson jackson) {
        return shape(jackson).filter(Shapes::isNumber).isPresent();
    }

    private static Optional<String> shape(Jackson jackson) {
        return jackson.takeOnType("JsonFormat").flatMap(format -> format.constant("shape"));
    }

    void read(TypeElement type) {
        ClassName name = ClassName.get(type);
        List<Element> constants = type.getEnclosedElements().stream()
                .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                .map(Element.class::cast)
                .toList();
        Optional<String> fallback = constants.stream()
                .filter(constant -> jackson.takeOn(List.of(constant), "JsonEnumDefaultValue")
                        .isPresent())
                .map(constant -> constant.getSimpleName().toString())
                .findFirst();
        codecs.add(SingleValue.of(type, jackson)
                .map(value -> valued(name, value, constants, fallback))
                .orElseGet(() -> named(name, constants, fallback)));
    }

    /** Names on the constants count for nothing there; further names would. */
    private CodecModel valued(ClassName name, SingleValue value, List<Element> constants, Optional<String> fallback) {
        constants.forEach(constant ->
                jackson.takeOn(List.of(constant), "JsonProperty").ifPresent(property -> property.text("value")));
        if (!value.isText() && !value.isWholeNumber()) {
            codecs.refuse(name, "its @JsonValue is neither a String nor a whole number");
        }
        return new ValuedEnum(name, value.access(), fallback);
    }

    private CodecModel named(ClassName name, List<Element> constants, Optional<String> fallback) {
        List<Constant> named = constants.stream().map(this::constant).toList();
        Set<String> texts = new HashSet<>();
        named.stream()
                .flatMap(constant -> Stream.concat(Stream.of(constant.text()), constant.aliases().stream()))
                .filter(text -> !texts.add(text) || text.isEmpty() || !text.equals(text.trim()))
                .findFirst()
                .ifPresent(text -> codecs.refuse(name, "two of its constants are called \"" + text + "\", or none is"));
        Optional<String> shape = shape(jackson);
        if (shape.filter(Shapes::isNumber).isPresent()) {
            fallback.ifPresent(constant -> codecs.refuse(name, "its numbers have no default"));
            return new NumberedEnum(name);
        }
        shape.filter(other -> !Shapes.isPlain(other))
                .ifPresent(other -> codecs.refuse(name, "no enum is written in the shape of " + other));
        return new EnumCodec(name, named, fallback);
    }

    private Constant constant(Element constant) {
        String name = constant.getSimpleName().toString();
        Optional<JacksonAnnotation> property = jackson.takeOn(List.of(constant), "JsonProperty");
        List<String> aliases = jackson.takeOn(List.of(constant), "JsonAlias")
                .map(alias -> alias.texts("value"))
                .orElse(List.of());
        String text = property.map(given -> given.text("value").orElse("")).orElse(name);
        return new Constant(name, text, aliases);
    }
}
