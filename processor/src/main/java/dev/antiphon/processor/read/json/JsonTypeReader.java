package dev.antiphon.processor.read.json;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import dev.antiphon.annotation.PayloadType;
import dev.antiphon.processor.model.json.JsonType;
import dev.antiphon.processor.model.json.JsonType.Checked;
import dev.antiphon.processor.model.json.JsonType.Databind;
import dev.antiphon.processor.model.json.JsonType.Keyed;
import dev.antiphon.processor.model.json.JsonType.Leaf;
import dev.antiphon.processor.model.json.JsonType.Many;
import dev.antiphon.processor.model.json.JsonType.Many.Kind;
import dev.antiphon.processor.model.json.JsonType.Maybe;
import dev.antiphon.processor.model.json.JsonType.Missing;
import dev.antiphon.processor.model.json.JsonType.Named;
import dev.antiphon.processor.model.json.JsonType.Shared;
import dev.antiphon.processor.model.json.PayloadCodecs;
import dev.antiphon.processor.read.JavaTypes;
import dev.antiphon.processor.read.constraint.ConstraintReader;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Wording;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;

/** How a type stands in JSON; for records, enums and their like it adds codecs, each once. */
public final class JsonTypeReader {
    private static final String PROTOTYPE = "__proto__";

    private final JavaTypes types;
    private final PayloadCodecs codecs;
    private final Visibility visibility;
    private final ConstraintReader constraints;
    private final Set<TypeName> here;

    /**
     * A reader.
     *
     * @param types the compiler's types
     * @param codecs where the codecs go that it needs
     * @param from the package that the codecs will stand in
     * @param constraints reads what is asked of values
     */
    public JsonTypeReader(JavaTypes types, PayloadCodecs codecs, PackageElement from, ConstraintReader constraints) {
        this(types, codecs, new Visibility(from), constraints, new HashSet<>());
    }

    private JsonTypeReader(
            JavaTypes types,
            PayloadCodecs codecs,
            Visibility visibility,
            ConstraintReader constraints,
            Set<TypeName> here) {
        this.types = types;
        this.codecs = codecs;
        this.visibility = visibility;
        this.constraints = constraints;
        this.here = here;
    }

    /** The same for what is written somewhere else, to which faults are told then. */
    JsonTypeReader at(Element place) {
        return new JsonTypeReader(types, codecs, visibility, constraints.at(place), here);
    }

    /** Tells of a member's name that in JavaScript is the object's prototype, where it is written into an object. */
    void checkName(String name, Element place) {
        if (name.equals(PROTOTYPE)) {
            constraints.at(place).tell(Fault.PrototypeMember, Wording.of(place), PROTOTYPE);
        }
    }

    /** Whether something is asked of what a method gives, which must be callable then. */
    boolean isAskedOf(ExecutableElement method, boolean isCallable) {
        return constraints.at(method).isAsked(isCallable);
    }

    /**
     * Reads a payload's type. A class that turns out to have no codec may have been counted on, so all is read again then.
     *
     * @param written the type
     * @param declarations what is declared to be of that type, with what is asked of it
     * @return how it stands in JSON
     */
    public JsonType readAll(TypeMirror written, Element... declarations) {
        JsonType read;
        int refusals;
        do {
            codecs.clear();
            refusals = codecs.refusals();
            read = read(written, declarations);
        } while (codecs.refusals() > refusals);
        return read instanceof Checked checked && checked.isOnlyDemanded() ? checked.checked() : read;
    }

    /**
     * Reads a type whose codec is to stand in a file of its own.
     *
     * @param type the type
     * @return how it stands in JSON
     */
    public JsonType readAllHere(TypeMirror type) {
        here.add(TypeName.get(type));
        return readAll(type);
    }

    /** Reads a type that a payload is made of, with what it and its declarations ask of its values. */
    JsonType read(TypeMirror written, Element... declarations) {
        TypeMirror type = bound(written);
        JsonType plain = type.getKind() == TypeKind.ARRAY && declarations.length > 0
                ? declaredArray(MoreTypes.asArray(type))
                : plain(type);
        return constraints.check(plain, Stream.concat(Stream.of(declarations), Stream.of(type)));
    }

    private JsonType plain(TypeMirror type) {
        TypeName name = TypeName.get(type);
        Optional<JsonType> leaf = LeafTypes.of(name);
        if (leaf.isPresent()) {
            return leaf.get();
        }
        if (type.getKind() == TypeKind.ARRAY) {
            TypeMirror component = MoreTypes.asArray(type).getComponentType();
            return array(name, component, read(component));
        }
        if (type.getKind() == TypeKind.ERROR) {
            return new Missing(name);
        }
        return type.getKind() == TypeKind.DECLARED
                ? declared(MoreTypes.asDeclared(type), name)
                : new Databind(name, "it is no type that has JSON of its own");
    }

    /** What stands before an array that is declared is asked of the array, though javac finds it on the elements, too. */
    private JsonType declaredArray(ArrayType type) {
        TypeName name = TypeName.get(type);
        TypeMirror component = type.getComponentType();
        return LeafTypes.of(name)
                .orElseGet(() -> array(
                        name,
                        component,
                        component.getKind() == TypeKind.ARRAY
                                ? declaredArray(MoreTypes.asArray(component))
                                : plain(component)));
    }

    private static JsonType array(TypeName name, TypeMirror component, JsonType element) {
        return component.getKind().isPrimitive()
                ? new Databind(name, "arrays of " + component + " have no codec")
                : new Many(name, Kind.ARRAY, element, mayBeNull(component, element));
    }

    private static boolean mayBeNull(TypeMirror type, JsonType json) {
        return Nullness.isNullable(type) && !json.isDemanded();
    }

    private JsonType declared(DeclaredType type, TypeName name) {
        if (JavaTypes.is(type, Optional.class) && isComplete(type)) {
            return new Maybe(name, read(argument(type, 0)));
        }
        if (JavaTypes.is(type, List.class) || JavaTypes.is(type, Collection.class)) {
            return many(type, name, Kind.LIST);
        }
        if (JavaTypes.is(type, Set.class)) {
            return many(type, name, Kind.SET);
        }
        if (JavaTypes.is(type, Map.class)) {
            return keyed(type, name);
        }
        return named(type, name);
    }

    private JsonType many(DeclaredType type, TypeName name, Kind kind) {
        if (!isComplete(type)) {
            return new Databind(name, "it is raw");
        }
        TypeMirror element = argument(type, 0);
        JsonType read = read(element);
        return new Many(name, kind, read, mayBeNull(element, read));
    }

    private JsonType keyed(DeclaredType type, TypeName name) {
        if (!isComplete(type)) {
            return new Databind(name, "it is raw");
        }
        TypeMirror key = argument(type, 0);
        TypeMirror value = argument(type, 1);
        Optional<Leaf> known = LeafTypes.key(TypeName.get(key));
        if (known.isEmpty() && !types.isEnum(key)) {
            return new Databind(name, "its keys are of no type that a member's name can be");
        }
        JsonType read = read(key);
        if (read.unchecked() instanceof Databind other) {
            return new Databind(name, "its keys are left to databind, since " + other.reason());
        }
        if (types.isEnum(key) && EnumReader.isNumbered(Jackson.of(MoreTypes.asTypeElement(key), types))) {
            return new Databind(name, "its keys are numbers elsewhere, and names here");
        }
        JsonType keys = known.map(read::askedOf).orElse(read);
        JsonType values = read(value);
        return new Keyed(name, keys, values, mayBeNull(value, values));
    }

    /**
     * Reads a subtype as a part of its base, which says of which type it is. Its codec is to stand here, even if it has one
     * elsewhere.
     *
     * @param type the subtype
     * @return how it stands in JSON
     */
    JsonType readSubtype(TypeMirror type) {
        TypeName name = TypeName.get(type);
        here.add(name);
        return codec(MoreTypes.asDeclared(type), name);
    }

    private JsonType named(DeclaredType type, TypeName name) {
        TypeElement element = MoreTypes.asTypeElement(type);
        boolean isAbstract = element.getModifiers().contains(Modifier.ABSTRACT);
        return !isAbstract && isTagged(element)
                ? new Databind(name, "by itself, too, it says of which type it is, as @JsonTypeInfo asks")
                : codec(type, name);
    }

    private JsonType codec(DeclaredType type, TypeName name) {
        if (codecs.of(name).isPresent()) {
            return new Named(name);
        }
        TypeElement element = MoreTypes.asTypeElement(type);
        if (name instanceof ClassName plain && isElsewhere(element, plain)) {
            return new Shared(plain);
        }
        if (ObjectObstacles.isEndless(name)) {
            return new Databind(name, "its arguments hold ever more of itself");
        }
        Optional<String> obstacle = codecs.refusal(name).or(() -> Obstacles.to(element));
        if (obstacle.isPresent()) {
            constraints.tellUnchecked(element, obstacle.get());
            return new Databind(name, obstacle.get());
        }
        Jackson jackson = Jackson.of(element, types);
        switch (element.getKind()) {
            case ENUM -> new EnumReader(codecs, jackson).read(element);
            case RECORD -> new ObjectReader(types, codecs, this, visibility).read(type, name, jackson);
            default -> {
                if (hasSubtypes(element)) {
                    new SealedReader(types, codecs, this).read(type, name, jackson);
                } else {
                    new ObjectReader(types, codecs, this, visibility).read(type, name, jackson);
                }
            }
        }
        takeTag(element, jackson);
        jackson.obstacle().ifPresent(reason -> codecs.refuse(name, reason));
        return codecs.refusal(name)
                .<JsonType>map(reason -> new Databind(name, reason))
                .orElseGet(() -> new Named(name));
    }

    private boolean hasSubtypes(TypeElement type) {
        return type.getModifiers().contains(Modifier.SEALED)
                || (type.getModifiers().contains(Modifier.ABSTRACT) && isTagged(type));
    }

    private boolean isTagged(TypeElement type) {
        return TypeInfo.of(Jackson.of(type, types)).isPresent();
    }

    /** What says of which type an object is was understood by its base. */
    private static void takeTag(TypeElement type, Jackson jackson) {
        if (!type.getModifiers().contains(Modifier.ABSTRACT)) {
            TypeInfo.of(jackson);
            jackson.takeOnType("JsonTypeName").ifPresent(name -> name.text("value"));
        }
    }

    private boolean isElsewhere(TypeElement type, ClassName name) {
        return MoreElements.isAnnotationPresent(type, PayloadType.class) && !here.contains(name);
    }

    private static boolean isComplete(DeclaredType type) {
        return !type.getTypeArguments().isEmpty();
    }

    private TypeMirror argument(DeclaredType type, int index) {
        return bound(type.getTypeArguments().get(index));
    }

    /** What a wildcard stands for when it is read: its upper bound. */
    private TypeMirror bound(TypeMirror type) {
        if (type.getKind() != TypeKind.WILDCARD) {
            return type;
        }
        TypeMirror upper = ((WildcardType) type).getExtendsBound();
        return upper == null ? types.object() : upper;
    }
}
