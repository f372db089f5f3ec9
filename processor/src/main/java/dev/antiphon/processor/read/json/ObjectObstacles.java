package dev.antiphon.processor.read.json;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.model.json.CodecModel.ObjectCodec;
import dev.antiphon.processor.model.json.Creation.Absent;
import dev.antiphon.processor.model.json.Creation.Argument;
import dev.antiphon.processor.model.json.Inclusion;
import dev.antiphon.processor.model.json.Member;
import dev.antiphon.processor.model.json.WrittenMember;
import dev.antiphon.processor.read.JavaTypes;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;

/** What keeps a record or a class from being an object of members. */
final class ObjectObstacles {
    /** Of the JDK's types those that make nothing else of a class. */
    private static final Set<String> HARMLESS = Set.of(
            "java.lang.Comparable",
            "java.lang.Cloneable",
            "java.lang.AutoCloseable",
            "java.lang.Record",
            "java.io.Serializable");

    private static final int DEEPEST = 6;

    private ObjectObstacles() {}

    static void check(DeclaredType type, JavaTypes types, Visibility visibility) throws ObstacleException {
        TypeElement element = MoreTypes.asTypeElement(type);
        if (!visibility.isVisible(element)) {
            throw new ObstacleException("it is not visible to generated code");
        }
        boolean isInner =
                element.getNestingKind().isNested() && !element.getModifiers().contains(Modifier.STATIC);
        if (isInner) {
            throw new ObstacleException("it is an inner class that is not static");
        }
        if (type.getTypeArguments().size() != element.getTypeParameters().size()) {
            throw new ObstacleException("it is raw");
        }
        if (type.getTypeArguments().stream().anyMatch(argument -> argument.getKind() == TypeKind.WILDCARD)) {
            throw new ObstacleException("its arguments are wildcards");
        }
        Optional<TypeElement> special =
                types.supertypes(element).filter(ObjectObstacles::isSpecial).findFirst();
        if (special.isPresent()) {
            throw new ObstacleException("it is a " + special.get().getSimpleName());
        }
    }

    /** A type whose arguments hold ever more of itself has no end. */
    static boolean isEndless(TypeName type) {
        return depth(type) > DEEPEST;
    }

    private static int depth(TypeName type) {
        return type instanceof ParameterizedTypeName generic
                ? 1
                        + generic.typeArguments.stream()
                                .mapToInt(ObjectObstacles::depth)
                                .max()
                                .orElse(0)
                : 0;
    }

    /** What it is compared with would be a fresh instance of the class, which its author may change at any time. */
    static void check(Creator creator, ClassRules rules) throws ObstacleException {
        if (rules.inclusion() == Inclusion.NON_DEFAULT && creator.parameters().isEmpty()) {
            throw new ObstacleException("its @JsonInclude(NON_DEFAULT) compares with a fresh instance");
        }
    }

    /** What only shows when all members are known. */
    static void check(ObjectCodec codec, boolean isRecord) throws ObstacleException {
        if (!isRecord && codec.written().isEmpty()) {
            throw new ObstacleException("it has no members to write");
        }
        checkNames(codec.members().stream().map(Member::names).flatMap(List::stream));
        checkNames(codec.written().stream().flatMap(WrittenMember::names));
    }

    /** Which overload a bare null is for, javac could not tell. */
    static void check(Creator creator, List<Argument> arguments) throws ObstacleException {
        boolean isOverloaded = ElementFilter.constructorsIn(
                                Objects.requireNonNull(creator.method().getEnclosingElement())
                                        .getEnclosedElements())
                        .size()
                > 1;
        if (isOverloaded && arguments.stream().anyMatch(Absent.class::isInstance)) {
            throw new ObstacleException("it has several constructors, and members that are never read");
        }
    }

    private static void checkNames(Stream<String> names) throws ObstacleException {
        Set<String> taken = new HashSet<>();
        Optional<String> twice = names.filter(name -> !taken.add(name)).findFirst();
        if (twice.isPresent()) {
            throw new ObstacleException("two of its members are called " + twice.get());
        }
    }

    private static boolean isSpecial(TypeElement supertype) {
        String packageName =
                MoreElements.getPackage(supertype).getQualifiedName().toString();
        return (packageName.startsWith("java.") || packageName.startsWith("com.fasterxml."))
                && !HARMLESS.contains(supertype.getQualifiedName().toString());
    }
}
