package dev.antiphon.processor.read.json;

import com.google.auto.common.MoreTypes;
import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.model.json.Assignment;
import dev.antiphon.processor.model.json.CodecModel.ObjectCodec;
import dev.antiphon.processor.model.json.Creation;
import dev.antiphon.processor.model.json.Creation.Argument;
import dev.antiphon.processor.model.json.PayloadCodecs;
import dev.antiphon.processor.model.json.WrittenMember;
import dev.antiphon.processor.read.JavaTypes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** The codec of a record or of a plain class. */
final class ObjectReader {
    private final JavaTypes types;
    private final PayloadCodecs codecs;
    private final JsonTypeReader reader;
    private final Visibility visibility;

    ObjectReader(JavaTypes types, PayloadCodecs codecs, JsonTypeReader reader, Visibility visibility) {
        this.types = types;
        this.codecs = codecs;
        this.reader = reader;
        this.visibility = visibility;
    }

    void read(DeclaredType type, TypeName name, Jackson jackson) {
        // There before its members are read, since an object may be made of its like.
        codecs.add(new ObjectCodec(
                name, new Creation(name, Optional.empty(), List.of()), List.of(), List.of(), List.of(), false));
        try {
            codecs.add(codec(type, name, jackson));
        } catch (ObstacleException e) {
            codecs.refuse(name, e.reason());
        }
    }

    private ObjectCodec codec(DeclaredType type, TypeName name, Jackson jackson) throws ObstacleException {
        TypeElement element = MoreTypes.asTypeElement(type);
        ObjectObstacles.check(type, types, visibility);
        Creator creator = new CreatorReader(element, jackson).read();
        ClassRules rules = ClassRules.of(jackson);
        ObjectObstacles.check(creator, rules);
        Properties all = Properties.of(element, creator, types);
        List<NamedProperty> properties = NamedProperty.of(all, rules, jackson);
        properties.forEach(property ->
                reader.checkName(property.name(), property.property().places().get(0)));
        MemberTypes members = new MemberTypes(type, types, reader, visibility);
        WrittenReader written = new WrittenReader(members, rules, codecs);
        List<WrittenMember> writes = new ArrayList<>();
        for (NamedProperty property : PropertyOrder.of(properties, creator, rules)) {
            written.read(property).ifPresent(writes::add);
        }
        MemberReader read = new MemberReader(element, members, rules, codecs);
        List<Argument> arguments = new ArrayList<>();
        for (Creator.Parameter parameter : creator.parameters()) {
            arguments.add(read.argument(NamedProperty.with(parameter.element(), properties)));
        }
        List<Assignment> assignments = new ArrayList<>();
        for (NamedProperty property : properties) {
            read.assignment(property).ifPresent(assignments::add);
        }
        members.check(creator.method());
        ObjectObstacles.check(creator, arguments);
        boolean isRecord = element.getKind() == ElementKind.RECORD;
        Creation creation = new Creation(name, creator.factory(), arguments);
        ObjectCodec codec = new ObjectCodec(name, creation, assignments, members.checks(all), writes, isRecord);
        ObjectObstacles.check(codec, isRecord);
        return codec;
    }
}
