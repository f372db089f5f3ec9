package dev.antiphon.processor.read.json;

import com.google.auto.common.MoreTypes;
import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.model.json.CodecModel.ObjectCodec;
import dev.antiphon.processor.model.json.CodecModel.SealedCodec;
import dev.antiphon.processor.model.json.CodecModel.Subtype;
import dev.antiphon.processor.model.json.JsonType;
import dev.antiphon.processor.model.json.JsonType.Named;
import dev.antiphon.processor.model.json.PayloadCodecs;
import dev.antiphon.processor.model.json.TypeTag;
import dev.antiphon.processor.model.json.TypeTag.Existing;
import dev.antiphon.processor.model.json.TypeTag.Property;
import dev.antiphon.processor.read.JavaTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/**
 * The codec of a type of a few subtypes: as {@code @JsonTypeInfo} has it; without one a member {@code type} says which of
 * them an object is, by its simple name.
 */
final class SealedReader {
    private static final TypeTag UNSAID = new Property("type");

    private final JavaTypes types;
    private final PayloadCodecs codecs;
    private final JsonTypeReader reader;

    SealedReader(JavaTypes types, PayloadCodecs codecs, JsonTypeReader reader) {
        this.types = types;
        this.codecs = codecs;
        this.reader = reader;
    }

    /** The codec is there before its subtypes are read, since they may be made of it. */
    void read(DeclaredType type, TypeName name, Jackson jackson) {
        TypeElement element = MoreTypes.asTypeElement(type);
        Optional<TypeInfo> info = TypeInfo.of(jackson);
        boolean isSealed = element.getModifiers().contains(Modifier.SEALED);
        boolean isAbstract = element.getModifiers().contains(Modifier.ABSTRACT);
        if ((!isSealed && info.isEmpty())
                || !isAbstract
                || !type.getTypeArguments().isEmpty()) {
            codecs.refuse(name, "it is no record, no enum, and no sealed type of records");
            return;
        }
        Optional<TypeTag> tag = info.isPresent() ? info.get().tag() : Optional.of(UNSAID);
        if (tag.isEmpty()) {
            codecs.refuse(name, "its @JsonTypeInfo asks for something else than a name in a property or a wrapper");
            return;
        }
        Subtypes subtypes = info.isPresent() ? Subtypes.said(element, info.get(), types) : Subtypes.unsaid(element);
        List<Subtype> read = new ArrayList<>();
        Optional<Subtype> fallback = Optional.empty();
        codecs.add(new SealedCodec(name, tag.get(), read, fallback, !isSealed));
        for (Subtypes.Found found : subtypes.found()) {
            Optional<String> obstacle = add(found, tag.get(), read);
            if (obstacle.isPresent()) {
                codecs.refuse(name, obstacle.get());
                return;
            }
            if (found.isFallback()) {
                fallback = Optional.of(read.get(read.size() - 1));
            }
        }
        codecs.add(new SealedCodec(name, tag.get(), read, fallback, !isSealed));
        obstacle(subtypes, info, read).ifPresent(obstacle -> codecs.refuse(name, obstacle));
    }

    private Optional<String> add(Subtypes.Found found, TypeTag tag, List<Subtype> others) {
        TypeElement type = found.type();
        JsonType read = reader.readSubtype(type.asType());
        if (type.getKind() != ElementKind.RECORD
                || !(read instanceof Named named)
                || !(codecs.of(read.type()).orElseThrow() instanceof ObjectCodec object)) {
            return Optional.of("its subtype " + type.getSimpleName() + " is no record with a codec of its own");
        }
        if (others.stream().anyMatch(other -> other.name().equals(found.name()))) {
            return Optional.of("two of its subtypes are called " + found.name());
        }
        if (tag instanceof Property property && has(object, property.name())) {
            return Optional.of("its subtype " + type.getSimpleName() + " has a member called " + property.name());
        }
        others.add(new Subtype(found.name(), named));
        return Optional.empty();
    }

    private Optional<String> obstacle(Subtypes subtypes, Optional<TypeInfo> info, List<Subtype> read) {
        if (read.isEmpty()) {
            return Optional.of("none of its subtypes is known");
        }
        boolean isHidden = info.filter(said -> !said.isVisible() && said.tag().orElseThrow() instanceof Existing)
                .isPresent();
        return isHidden
                        && read.stream()
                                .anyMatch(subtype -> hides(subtype, info.get().property()))
                ? Optional.of(
                        "its subtypes are not to see their own " + info.get().property())
                : subtypes.obstacle();
    }

    private boolean hides(Subtype subtype, String member) {
        return codecs.of(subtype.type().type())
                .filter(ObjectCodec.class::isInstance)
                .filter(codec -> has((ObjectCodec) codec, member))
                .isPresent();
    }

    private static boolean has(ObjectCodec object, String name) {
        return object.names().anyMatch(name::equals);
    }
}
