package dev.antiphon.processor.read.json;

import dev.antiphon.processor.model.json.Assignment;
import dev.antiphon.processor.model.json.CodecModel.ObjectCodec;
import dev.antiphon.processor.model.json.Creation;
import dev.antiphon.processor.model.json.Creation.Argument;
import dev.antiphon.processor.model.json.JsonType;
import dev.antiphon.processor.model.json.Member;
import dev.antiphon.processor.model.json.Member.Presence;
import dev.antiphon.processor.model.json.PayloadCodecs;
import dev.antiphon.processor.read.json.JacksonProperty.Unwrapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;

/** What is read of a property: for what makes the object, or to be given to it afterwards. */
final class MemberReader {
    private final TypeElement owner;
    private final MemberTypes types;
    private final ClassRules rules;
    private final PayloadCodecs codecs;

    MemberReader(TypeElement owner, MemberTypes types, ClassRules rules, PayloadCodecs codecs) {
        this.owner = owner;
        this.types = types;
        this.rules = rules;
        this.codecs = codecs;
    }

    /** What is given for a parameter. */
    Argument argument(NamedProperty named) throws ObstacleException {
        VariableElement parameter = named.property().parameter().orElseThrow();
        JsonType type = types.json(parameter, named.property());
        if (!isRead(named)) {
            if (type.type().isPrimitive()) {
                throw new ObstacleException(Places.of(parameter) + " is never read, and cannot be null");
            }
            return new Creation.Absent(type);
        }
        Optional<Unwrapping> unwrapping = named.says().unwrapping();
        if (unwrapping.isPresent()) {
            return unwrapped(named.property(), type, unwrapping.get());
        }
        boolean nullable = !type.isDemanded() && (type.canBeAbsent() || isNullable(parameter, named.property()));
        Presence optional = named.says().required() ? Presence.NULLABLE : Presence.OPTIONAL;
        return new Creation.Read(member(named, type, nullable ? optional : Presence.REQUIRED));
    }

    /** What is given to the object when it is made, empty where nothing is. */
    Optional<Assignment> assignment(NamedProperty named) throws ObstacleException {
        Property property = named.property();
        boolean isFixed = property.parameter().isPresent()
                || (property.setter().isEmpty() && owner.getKind() == ElementKind.RECORD);
        if (isFixed || !isRead(named)) {
            return Optional.empty();
        }
        if (property.isAmbiguous() || named.says().unwrapping().isPresent()) {
            throw new ObstacleException(property.name() + " is set by more than one setter, or unwrapped");
        }
        if (property.setter().isPresent()) {
            ExecutableElement setter = property.setter().get();
            return Optional.of(new Assignment.BySetter(
                    assigned(named, setter, setter.getParameters().get(0)),
                    setter.getSimpleName().toString()));
        }
        return field(named);
    }

    private Optional<Assignment> field(NamedProperty named) throws ObstacleException {
        Property property = named.property();
        if (property.field().isEmpty()) {
            return withoutField(property);
        }
        VariableElement field = property.field().get();
        if (field.getModifiers().contains(Modifier.FINAL)) {
            throw new ObstacleException(Places.of(field) + " is final, and databind sets it");
        }
        return Optional.of(new Assignment.ByField(
                assigned(named, field, field), field.getSimpleName().toString()));
    }

    /** Databind adds to a collection that it can get and not set. */
    private Optional<Assignment> withoutField(Property property) throws ObstacleException {
        Optional<ExecutableElement> container = property.getter().filter(types::isContainer);
        if (container.isPresent()) {
            throw new ObstacleException("databind adds to what " + Places.of(container.get()) + " gives");
        }
        return Optional.empty();
    }

    private Member assigned(NamedProperty named, Element target, VariableElement value) throws ObstacleException {
        types.check(target);
        JsonType type = types.json(target, named.property());
        if (type.isDemanded()) {
            return member(named, type, Presence.REQUIRED);
        }
        boolean nullable = type.canBeAbsent() || Nullness.isNullable(value.asType(), value);
        return member(named, type, nullable ? Presence.NULLABLE_UNLESS_MISSING : Presence.UNLESS_MISSING);
    }

    private Argument unwrapped(Property property, JsonType type, Unwrapping around) throws ObstacleException {
        ObjectCodec object = WrittenReader.object(type, property.name(), codecs);
        boolean isFinished = object.assignments().isEmpty() && object.checks().isEmpty();
        if (!isFinished || isNullable(property.parameter().orElseThrow(), property)) {
            throw new ObstacleException(property.name() + " is unwrapped, and not made at once");
        }
        List<Argument> arguments = new ArrayList<>();
        for (Argument argument : object.creation().arguments()) {
            if (argument instanceof Creation.Unwrapped) {
                throw new ObstacleException(property.name() + " is unwrapped, and has unwrapped members itself");
            }
            arguments.add(argument instanceof Creation.Read read ? around(around, read.member()) : argument);
        }
        return new Creation.Unwrapped(
                new Creation(type.type(), object.creation().factory(), arguments));
    }

    private static Creation.Read around(Unwrapping around, Member member) {
        List<String> names = member.names().stream().map(around::name).toList();
        return new Creation.Read(new Member(names, member.property(), member.type(), member.presence()));
    }

    private boolean isRead(NamedProperty named) {
        return !named.says().ignored() && !named.says().access().equals("READ_ONLY") && rules.reads(named.name());
    }

    private static Member member(NamedProperty named, JsonType type, Presence presence) {
        List<String> names = Stream.concat(Stream.of(named.name()), named.says().aliases().stream())
                .distinct()
                .toList();
        return new Member(names, named.property().name(), type, presence);
    }

    /** A record's component says it in its header, which javac shows on its field, too. */
    private boolean isNullable(VariableElement parameter, Property property) {
        boolean isComponent = owner.getKind() == ElementKind.RECORD;
        return Nullness.isNullable(parameter.asType(), parameter)
                || (isComponent
                        && property.field()
                                .filter(field -> Nullness.isNullable(field.asType(), field))
                                .isPresent());
    }
}
