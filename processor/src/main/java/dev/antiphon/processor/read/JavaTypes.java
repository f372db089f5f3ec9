package dev.antiphon.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.model.Place;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** What the compiler knows of types, asked by name. */
public final class JavaTypes {
    private final Types types;
    private final Elements elements;

    JavaTypes(ProcessingEnvironment environment) {
        this.types = environment.getTypeUtils();
        this.elements = environment.getElementUtils();
    }

    Types types() {
        return types;
    }

    Elements elements() {
        return elements;
    }

    /**
     * Whether a type is a class of that name.
     *
     * @param type the type
     * @param name the name
     * @return whether it is, with whatever arguments
     */
    public static boolean is(TypeMirror type, ClassName name) {
        return type.getKind() == TypeKind.DECLARED && nameOf(type).equals(name);
    }

    /**
     * Whether a type is a class of that name.
     *
     * @param type the type
     * @param name the name
     * @return whether it is, with whatever arguments
     */
    public static boolean is(TypeMirror type, Class<?> name) {
        return is(type, ClassName.get(name));
    }

    static ClassName nameOf(TypeMirror declared) {
        return ClassName.get(MoreTypes.asTypeElement(declared));
    }

    /** The type as a supertype of that name, itself included, with its type arguments. */
    Optional<DeclaredType> as(TypeMirror type, ClassName name) {
        if (type.getKind() != TypeKind.DECLARED) {
            return Optional.empty();
        }
        if (is(type, name)) {
            return Optional.of(MoreTypes.asDeclared(type));
        }
        return types.directSupertypes(type).stream()
                .flatMap(supertype -> as(supertype, name).stream())
                .findFirst();
    }

    boolean isA(TypeMirror type, Class<?> name) {
        return as(type, ClassName.get(name)).isPresent();
    }

    static boolean hasConstants(TypeMirror enumeration) {
        return MoreTypes.asTypeElement(enumeration).getEnclosedElements().stream()
                .anyMatch(member -> member.getKind() == ElementKind.ENUM_CONSTANT);
    }

    /**
     * Whether a type is an enum.
     *
     * @param type the type
     * @return whether it is
     */
    public boolean isEnum(TypeMirror type) {
        return type.getKind() == TypeKind.DECLARED
                && MoreTypes.asTypeElement(type).getKind() == ElementKind.ENUM;
    }

    /**
     * What a member is, where a generic type's arguments are known.
     *
     * @param type the type with its arguments
     * @param member a member that it has or inherits
     * @return the member's type
     */
    public TypeMirror member(DeclaredType type, Element member) {
        return types.asMemberOf(type, member);
    }

    /**
     * Whether a type is a collection or a map.
     *
     * @param type the type
     * @return whether it is
     */
    public boolean isContainer(TypeMirror type) {
        return isA(type, Collection.class) || isA(type, Map.class);
    }

    /**
     * The type that all are.
     *
     * @return Object
     */
    public TypeMirror object() {
        return objectClass().asType();
    }

    TypeElement objectClass() {
        return elements.getTypeElement("java.lang.Object");
    }

    TypeMirror boxed(TypeMirror type) {
        return type.getKind().isPrimitive()
                ? types.boxedClass(MoreTypes.asPrimitiveType(type)).asType()
                : type;
    }

    List<TypeName> erasedNames(List<? extends TypeMirror> mirrors) {
        return mirrors.stream()
                .map(mirror -> TypeName.get(types.erasure(mirror)))
                .toList();
    }

    /** All supertypes, without the type itself, as erased names. */
    Set<TypeName> supertypesOf(TypeMirror type) {
        Set<TypeName> names = new LinkedHashSet<>();
        supertypes(type).forEach(supertype -> names.add(TypeName.get(types.erasure(supertype))));
        return names;
    }

    /**
     * The classes and interfaces that a class is made of besides itself: the nearest first, without Object.
     *
     * @param type the class
     * @return each once
     */
    public Stream<TypeElement> supertypes(TypeElement type) {
        return supertypes(type.asType())
                .map((TypeMirror supertype) -> MoreTypes.asTypeElement(supertype))
                .filter(supertype -> !supertype.getQualifiedName().contentEquals("java.lang.Object"))
                .distinct();
    }

    Stream<TypeMirror> supertypes(TypeMirror type) {
        return types.directSupertypes(type).stream()
                .flatMap(supertype -> Stream.concat(Stream.of(supertype), supertypes(supertype)));
    }

    /** Whether a class and all around it are public. */
    static boolean isPublic(TypeElement type) {
        return enclosing(type).allMatch(element -> element.getModifiers().contains(Modifier.PUBLIC));
    }

    /** The private types that a type names: generated code cannot. */
    static Stream<TypeElement> privateTypesIn(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY) {
            return privateTypesIn(MoreTypes.asArray(type).getComponentType());
        }
        if (type.getKind() != TypeKind.DECLARED) {
            return Stream.empty();
        }
        boolean isPrivate = enclosing(MoreTypes.asTypeElement(type))
                .anyMatch(element -> element.getModifiers().contains(Modifier.PRIVATE));
        return Stream.concat(
                isPrivate ? Stream.of(MoreTypes.asTypeElement(type)) : Stream.empty(),
                MoreTypes.asDeclared(type).getTypeArguments().stream().flatMap(JavaTypes::privateTypesIn));
    }

    /** Reports the private types that a type names. */
    static void reportPrivate(TypeMirror type, Place place, Report report) {
        privateTypesIn(type).forEach(hidden -> report.add(Fault.PrivateType, place, Wording.of(hidden)));
    }

    static boolean isDeprecated(Element element) {
        return MoreElements.isAnnotationPresent(element, Deprecated.class);
    }

    private static Stream<Element> enclosing(TypeElement type) {
        return Stream.iterate(
                (Element) type, element -> element.getKind() != ElementKind.PACKAGE, Element::getEnclosingElement);
    }
}
