package dev.antiphon.codec;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.Annotated;
import com.fasterxml.jackson.databind.introspect.AnnotatedConstructor;
import com.fasterxml.jackson.databind.introspect.AnnotatedField;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.AnnotatedMethod;
import com.fasterxml.jackson.databind.introspect.AnnotatedParameter;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells databind the rules of payloads: a component is required unless it is an Optional or annotated Nullable (any
 * annotation of that simple name that is there at run time), so are the elements of its lists and maps; and a class with
 * one constructor is made by it, its parameters named as in the source (which takes javac's {@code -parameters}).
 */
final class PayloadIntrospector extends NopAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    private static final Set<Class<?>> OPTIONAL =
            Set.of(Optional.class, OptionalInt.class, OptionalLong.class, OptionalDouble.class);

    @Override
    public JsonSetter.Value findSetterInfo(Annotated property) {
        Place place = Place.of(property);
        if (place == null) {
            return JsonSetter.Value.empty();
        }
        JavaType type = property instanceof AnnotatedMethod setter ? setter.getParameterType(0) : property.getType();
        boolean optional = holdsNull(type.getRawClass())
                || isIgnored(property)
                || nullable(place.declared())
                || nullable(place.type());
        return JsonSetter.Value.construct(optional ? Nulls.DEFAULT : Nulls.FAIL, elementNulls(type, place.type()));
    }

    @Override
    public @Nullable String findImplicitPropertyName(AnnotatedMember member) {
        if (member instanceof AnnotatedParameter parameter
                && parameter.getOwner().getMember() instanceof Constructor<?> constructor) {
            Parameter declared = constructor.getParameters()[parameter.getIndex()];
            return declared.isNamePresent() ? declared.getName() : null;
        }
        return null;
    }

    @Override
    public JsonCreator.@Nullable Mode findCreatorAnnotation(MapperConfig<?> config, Annotated candidate) {
        return candidate instanceof AnnotatedConstructor constructor && onlyWayToMake(constructor.getAnnotated())
                ? JsonCreator.Mode.PROPERTIES
                : null;
    }

    /** An ignored component of a record is null, whatever is sent. The annotation is not for parameters. */
    private static boolean isIgnored(Annotated property) {
        return property instanceof AnnotatedParameter parameter
                && parameter.getDeclaringClass().isRecord()
                && parameter.getIndex() < parameter.getDeclaringClass().getRecordComponents().length
                && Optional.ofNullable(parameter
                                .getDeclaringClass()
                                .getRecordComponents()[parameter.getIndex()]
                                .getAccessor()
                                .getAnnotation(JsonIgnore.class))
                        .filter(JsonIgnore::value)
                        .isPresent();
    }

    private static boolean onlyWayToMake(Constructor<?> constructor) {
        Class<?> type = constructor.getDeclaringClass();
        return !type.isRecord()
                && !type.isEnum()
                && !type.getName().startsWith("java.")
                && type.getDeclaredConstructors().length == 1
                && !constructor.isAnnotationPresent(JsonCreator.class)
                && constructor.getParameterCount() > 0
                && !Modifier.isPrivate(constructor.getModifiers())
                && Arrays.stream(constructor.getParameters()).allMatch(Parameter::isNamePresent);
    }

    private static Nulls elementNulls(JavaType type, AnnotatedType written) {
        return element(written) == null || elementsHoldNull(type) || elementsAreNullable(written)
                ? Nulls.DEFAULT
                : Nulls.FAIL;
    }

    /** Databind knows one rule for all levels: where the lists in a list may hold null, so may the list. */
    private static boolean elementsAreNullable(AnnotatedType type) {
        AnnotatedType element = element(type);
        return element != null && (nullable(element) || elementsAreNullable(element));
    }

    private static boolean elementsHoldNull(JavaType type) {
        JavaType element = type.getContentType();
        return element != null
                && (element.isJavaLangObject() || holdsNull(element.getRawClass()) || elementsHoldNull(element));
    }

    /** The type of what a list, map, array or other container holds. */
    private static @Nullable AnnotatedType element(AnnotatedType type) {
        if (type instanceof AnnotatedArrayType array) {
            return array.getAnnotatedGenericComponentType();
        }
        if (type instanceof AnnotatedParameterizedType generic) {
            AnnotatedType[] arguments = generic.getAnnotatedActualTypeArguments();
            return arguments[arguments.length - 1];
        }
        return null;
    }

    /** A tree has a node for null, and what is optional is empty then. */
    private static boolean holdsNull(Class<?> type) {
        return JsonNode.class.isAssignableFrom(type) || OPTIONAL.contains(type);
    }

    private static boolean nullable(AnnotatedElement element) {
        for (Annotation annotation : element.getAnnotations()) {
            if (annotation.annotationType().getSimpleName().equals("Nullable")) {
                return true;
            }
        }
        return false;
    }

    /** Where a component is declared, and its type as written there. */
    private record Place(AnnotatedElement declared, AnnotatedType type) {
        static @Nullable Place of(Annotated property) {
            if (property instanceof AnnotatedParameter parameter
                    && parameter.getOwner().getMember() instanceof Executable executable) {
                return ofParameter(executable, parameter.getIndex());
            }
            if (property instanceof AnnotatedField field) {
                return new Place(field.getAnnotated(), field.getAnnotated().getAnnotatedType());
            }
            return property instanceof AnnotatedMethod method && method.getParameterCount() == 1
                    ? ofParameter(method.getAnnotated(), 0)
                    : null;
        }

        private static Place ofParameter(Executable executable, int index) {
            return new Place(executable.getParameters()[index], executable.getAnnotatedParameterTypes()[index]);
        }
    }
}
