package dev.antiphon.processor.read.json;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import dev.antiphon.annotation.PayloadType;
import dev.antiphon.processor.model.json.JsonType;
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
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
    private final JavaTypes types;
    private final PayloadCodecs codecs;
    private final Visibility visibility;
    private final Set<TypeName> here = new HashSet<>();

    /**
     * A reader.
     *
     * @param types the compiler's types
     * @param codecs where the codecs go that it needs
     * @param from the package that the codecs will stand in
     */
    public JsonTypeReader(JavaTypes types, PayloadCodecs codecs, PackageElement from) {
        this.types = types;
        this.codecs = codecs;
        this.visibility = new Visibility(from);
    }

    /**
     * Reads a payload's type. A class that turns out to have no codec may have been counted on, so all is read again then.
     *
     * @param written the type
     * @return how it stands in JSON
     */
    public JsonType readAll(TypeMirror written) {
        JsonType read;
        int refusals;
        do {
            codecs.clear();
            refusals = codecs.refusals();
            read = read(written);
        } while (codecs.refusals() > refusals);
        return read;
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

    /** Reads a type that a payload is made of. */
    JsonType read(TypeMirror written) {
        TypeMirror type = bound(written);
        TypeName name = TypeName.get(type);
        Optional<JsonType> leaf = LeafTypes.of(name);
        if (leaf.isPresent()) {
            return leaf.get();
        }
        if (type.getKind() == TypeKind.ARRAY) {
            return array(MoreTypes.asArray(type), name);
        }
        if (type.getKind() == TypeKind.ERROR) {
            return new Missing(name);
        }
        return type.getKind() == TypeKind.DECLARED
                ? declared(MoreTypes.asDeclared(type), name)
                : new Databind(name, "it is no type that has JSON of its own");
    }

    private JsonType array(ArrayType type, TypeName name) {
        TypeMirror component = type.getComponentType();
        return component.getKind().isPrimitive()
                ? LeafTypes.of(name).orElse(new Databind(name, "arrays of " + component + " have no codec"))
                : new Many(name, Kind.ARRAY, read(component), Nullness.isNullable(component));
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
        return new Many(name, kind, read(element), Nullness.isNullable(element));
    }

    private JsonType keyed(DeclaredType type, TypeName name) {
        if (!isComplete(type)) {
            return new Databind(name, "it is raw");
        }
        TypeMirror key = argument(type, 0);
        TypeMirror value = argument(type, 1);
        Optional<Leaf> known = LeafTypes.key(TypeName.get(key));
        if (known.isPresent()) {
            return new Keyed(name, known.get(), read(value), Nullness.isNullable(value));
        }
        return types.isEnum(key)
                ? new Keyed(name, read(key), read(value), Nullness.isNullable(value))
                : new Databind(name, "its keys are of no type that a member's name can be");
    }

    /**
     * Reads a type whose codec is to stand here, even if it has one elsewhere.
     *
     * @param type the type
     * @return how it stands in JSON
     */
    JsonType readHere(TypeMirror type) {
        here.add(TypeName.get(type));
        return read(type);
    }

    private JsonType named(DeclaredType type, TypeName name) {
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
            return new Databind(name, obstacle.get());
        }
        Jackson jackson = Jackson.of(element, types);
        switch (element.getKind()) {
            case ENUM -> codecs.add(EnumReader.read(element));
            case RECORD -> new ObjectReader(types, codecs, this, visibility).read(type, name, jackson);
            default -> {
                if (element.getModifiers().contains(Modifier.SEALED)) {
                    new SealedReader(codecs, this).read(type, name);
                } else {
                    new ObjectReader(types, codecs, this, visibility).read(type, name, jackson);
                }
            }
        }
        jackson.obstacle().ifPresent(reason -> codecs.refuse(name, reason));
        return codecs.refusal(name)
                .<JsonType>map(reason -> new Databind(name, reason))
                .orElseGet(() -> new Named(name));
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
