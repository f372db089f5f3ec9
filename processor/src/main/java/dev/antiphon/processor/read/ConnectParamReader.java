package dev.antiphon.processor.read;

import com.squareup.javapoet.ClassName;
import dev.antiphon.processor.RuntimeTypes;
import dev.antiphon.processor.model.ConnectMethod.ConnectParam;
import dev.antiphon.processor.model.ConnectMethod.ParamType;
import dev.antiphon.processor.model.ConnectMethod.Presence;
import dev.antiphon.processor.model.Enclosing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.type.TypeMirror;

/** What a component of the record of query parameters is read as. */
final class ConnectParamReader {
    private static final List<Class<?>> WITH_VALUE_OF =
            List.of(Integer.class, Long.class, Short.class, Byte.class, Double.class, Float.class);

    private final JavaTypes types;

    ConnectParamReader(JavaTypes types) {
        this.types = types;
    }

    Optional<ConnectParam> read(RecordComponentElement component) {
        String name = component.getSimpleName().toString();
        TypeMirror type = component.asType();
        Optional<TypeMirror> wrapped = types.as(type, ClassName.get(Optional.class))
                .filter(optional -> !optional.getTypeArguments().isEmpty())
                .map(optional -> optional.getTypeArguments().get(0));
        Presence presence =
                wrapped.isPresent() ? Presence.OPTIONAL : isNullable(component) ? Presence.NULLABLE : Presence.REQUIRED;
        return read(wrapped.orElse(type)).map(parsed -> new ConnectParam(name, parsed, presence));
    }

    private Optional<ParamType> read(TypeMirror written) {
        TypeMirror type = types.boxed(written);
        if (JavaTypes.is(type, String.class)) {
            return Optional.of(new ParamType(ClassName.get(String.class), null));
        }
        if (JavaTypes.is(type, UUID.class)) {
            return Optional.of(new ParamType(ClassName.get(UUID.class), "fromString"));
        }
        if (JavaTypes.is(type, Boolean.class)) {
            return Optional.of(new ParamType(RuntimeTypes.CONNECT_PARAMS, "bool")); // valueOf takes any text for false
        }
        boolean hasValueOf = types.isEnum(type) || WITH_VALUE_OF.stream().anyMatch(known -> JavaTypes.is(type, known));
        return hasValueOf ? Optional.of(new ParamType(JavaTypes.nameOf(type), "valueOf")) : Optional.empty();
    }

    /** Any annotation of that simple name counts, on the component, its type, or its field or accessor. */
    private static boolean isNullable(RecordComponentElement component) {
        Stream<AnnotationMirror> onMembers = Enclosing.of(component).getEnclosedElements().stream()
                .filter(member -> member.getSimpleName().equals(component.getSimpleName()))
                .flatMap(member -> member.getAnnotationMirrors().stream());
        return Stream.concat(onMembers, component.asType().getAnnotationMirrors().stream())
                .map(annotation -> annotation.getAnnotationType().asElement())
                .anyMatch(annotation -> annotation.getSimpleName().contentEquals("Nullable"));
    }
}
