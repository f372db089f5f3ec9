package dev.antiphon.processor.read.json;

import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.model.json.CodecModel.ObjectCodec;
import dev.antiphon.processor.model.json.Inclusion;
import dev.antiphon.processor.model.json.JsonType;
import dev.antiphon.processor.model.json.PayloadCodecs;
import dev.antiphon.processor.model.json.WrittenMember;
import dev.antiphon.processor.model.json.WrittenMember.Unwrapped;
import dev.antiphon.processor.model.json.WrittenMember.Value;
import dev.antiphon.processor.read.json.JacksonProperty.Unwrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.Element;

/** What is written of a property. */
final class WrittenReader {
    private final MemberTypes types;
    private final ClassRules rules;
    private final PayloadCodecs codecs;

    WrittenReader(MemberTypes types, ClassRules rules, PayloadCodecs codecs) {
        this.types = types;
        this.rules = rules;
        this.codecs = codecs;
    }

    /** The member, empty where the property is not written. */
    Optional<WrittenMember> read(NamedProperty named) throws ObstacleException {
        Property property = named.property();
        JacksonProperty says = named.says();
        boolean isWritten = !says.ignored() && !says.access().equals("WRITE_ONLY") && rules.writes(named.name());
        Optional<Element> source = property.source();
        if (!isWritten || source.isEmpty()) {
            return Optional.empty();
        }
        String access = source.get().getSimpleName() + (property.isSeen(Role.GETTER) ? "()" : "");
        types.check(source.get());
        JsonType type = types.json(source.get(), property).unchecked();
        if (says.unwrapping().isPresent()) {
            return Optional.of(
                    unwrapped(property.name(), access, type, says.unwrapping().get()));
        }
        Inclusion inclusion = says.inclusion().orElse(rules.inclusion());
        return Optional.of(new Value(
                named.name(), property.name(), access, type, Conditions.of(inclusion, type, property.name())));
    }

    private Unwrapped unwrapped(String property, String access, JsonType type, Unwrapping around)
            throws ObstacleException {
        List<Value> values = new ArrayList<>();
        for (WrittenMember member : object(type, property, codecs).written()) {
            if (!(member instanceof Value value)) {
                throw new ObstacleException(property + " is unwrapped, and has unwrapped members itself");
            }
            values.add(new Value(
                    around.name(value.name()), value.property(), value.access(), value.type(), value.condition()));
        }
        TypeName name = type.type();
        return new Unwrapped(property, access, name, values);
    }

    /** The codec of an unwrapped property: an object's, and not that of one around it, which is not known yet. */
    static ObjectCodec object(JsonType type, String property, PayloadCodecs codecs) throws ObstacleException {
        return codecs.of(type.type())
                .filter(ObjectCodec.class::isInstance)
                .map(ObjectCodec.class::cast)
                .filter(object -> object.parts().findAny().isPresent())
                .orElseThrow(() -> new ObstacleException(property + " is unwrapped, and no object with a codec"));
    }
}
