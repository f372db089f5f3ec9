package dev.antiphon.processor.read.json;

import static java.util.Comparator.comparing;

import com.google.auto.common.MoreTypes;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.model.json.CodecModel.ObjectCodec;
import dev.antiphon.processor.model.json.CodecModel.SealedCodec;
import dev.antiphon.processor.model.json.CodecModel.Subtype;
import dev.antiphon.processor.model.json.JsonType;
import dev.antiphon.processor.model.json.JsonType.Named;
import dev.antiphon.processor.model.json.PayloadCodecs;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/**
 * The codec of a sealed type of records: a member {@code type} says which of them an object is, by its simple name. Sealed
 * types among the subtypes are gone into.
 */
final class SealedReader {
    private static final String PROPERTY = "type";

    private final PayloadCodecs codecs;
    private final JsonTypeReader reader;

    SealedReader(PayloadCodecs codecs, JsonTypeReader reader) {
        this.codecs = codecs;
        this.reader = reader;
    }

    /** The codec is there before its subtypes are read, since they may be made of it. */
    void read(DeclaredType type, TypeName name) {
        TypeElement element = MoreTypes.asTypeElement(type);
        if (!element.getModifiers().contains(Modifier.SEALED)
                || !type.getTypeArguments().isEmpty()) {
            codecs.refuse(name, "it is no record, no enum, and no sealed type of records");
            return;
        }
        List<Subtype> subtypes = new ArrayList<>();
        codecs.add(new SealedCodec(name, PROPERTY, subtypes));
        // By name: compilers that find permitted types by themselves do so in orders of their own.
        for (TypeElement leaf :
                leaves(element).sorted(comparing(SealedReader::name)).toList()) {
            JsonType read = reader.readHere(leaf.asType());
            Optional<String> obstacle = obstacle(read, leaf, subtypes);
            if (obstacle.isPresent()) {
                codecs.refuse(name, obstacle.get());
                return;
            }
            subtypes.add(new Subtype(name(leaf), (Named) read));
        }
    }

    private Optional<String> obstacle(JsonType read, TypeElement leaf, List<Subtype> others) {
        String name = name(leaf);
        if (leaf.getKind() != ElementKind.RECORD
                || !(read instanceof Named)
                || !(codecs.of(ClassName.get(leaf)).orElseThrow() instanceof ObjectCodec object)) {
            return Optional.of("its subtype " + name + " is no object with a codec of its own");
        }
        if (others.stream().anyMatch(other -> other.name().equals(name))) {
            return Optional.of("two of its subtypes are called " + name);
        }
        return hasMember(object)
                ? Optional.of("its subtype " + name + " has a member called " + PROPERTY)
                : Optional.empty();
    }

    private static boolean hasMember(ObjectCodec object) {
        return object.names().anyMatch(PROPERTY::equals);
    }

    private static String name(TypeElement type) {
        return type.getSimpleName().toString();
    }

    private Stream<TypeElement> leaves(TypeElement sealed) {
        return sealed.getPermittedSubclasses().stream()
                .map((TypeMirror permitted) -> MoreTypes.asTypeElement(permitted))
                .flatMap(permitted ->
                        permitted.getModifiers().contains(Modifier.SEALED) ? leaves(permitted) : Stream.of(permitted))
                .distinct();
    }
}
