package dev.antiphon.processor.read;

import com.google.auto.common.MoreTypes;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.RuntimeTypes;
import dev.antiphon.processor.model.PayloadModel;
import dev.antiphon.processor.model.PayloadModel.BufferPayload;
import dev.antiphon.processor.model.PayloadModel.BytesPayload;
import dev.antiphon.processor.model.PayloadModel.JsonPayload;
import dev.antiphon.processor.model.PayloadModel.MapPayload;
import dev.antiphon.processor.model.PayloadModel.NoPayload;
import dev.antiphon.processor.model.PayloadModel.Shape;
import dev.antiphon.processor.model.PayloadModel.TreePayload;
import dev.antiphon.processor.model.json.JsonType;
import dev.antiphon.processor.model.json.PayloadCodecs;
import dev.antiphon.processor.read.constraint.ConstraintReader;
import dev.antiphon.processor.read.json.JsonTypeReader;
import dev.antiphon.processor.report.Report;
import java.net.URI;
import java.nio.ByteBuffer;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalAmount;
import java.util.Collection;
import java.util.Date;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.stream.BaseStream;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** How a type is read and written as a payload. */
final class PayloadReader {
    private static final TypeName MAP_OF_OBJECTS = new MapPayload().type();
    private static final ClassName OBJECT_NODE = treeNode("ObjectNode");
    private static final ClassName ARRAY_NODE = treeNode("ArrayNode");
    private static final List<Class<?>> SCALARS = List.of(
            CharSequence.class,
            Number.class,
            Boolean.class,
            Character.class,
            Enum.class,
            UUID.class,
            Optional.class,
            OptionalInt.class,
            OptionalLong.class,
            OptionalDouble.class,
            URI.class,
            Date.class,
            TemporalAccessor.class,
            TemporalAmount.class);
    /** Jackson's ways to make something else of a class than an object: on the class, and on one of its members. */
    private static final Set<String> ON_CLASS = Set.of("JsonSerialize", "JsonFormat");

    private static final Set<String> ON_MEMBER = Set.of("JsonValue");

    private final JavaTypes types;
    private final PackageElement from;

    /** A reader of payloads whose codecs will stand in a package. */
    PayloadReader(JavaTypes types, PackageElement from) {
        this.types = types;
        this.from = from;
    }

    /** A payload that is written, of which nothing is asked. */
    PayloadModel read(TypeMirror written) {
        return read(written, new ConstraintReader(new Report(), from));
    }

    /** A payload that is read. */
    PayloadModel read(TypeMirror written, Element declaration, Report report) {
        return read(written, new ConstraintReader(report, declaration), declaration);
    }

    private PayloadModel read(TypeMirror written, ConstraintReader constraints, Element... declarations) {
        TypeMirror type = types.boxed(written);
        TypeName name = TypeName.get(type);
        if (JavaTypes.is(type, RuntimeTypes.JSON_NODE)) {
            return new TreePayload();
        }
        if (name.equals(MAP_OF_OBJECTS)) {
            return new MapPayload();
        }
        if (type.getKind() == TypeKind.ARRAY
                && MoreTypes.asArray(type).getComponentType().getKind() == TypeKind.BYTE) {
            return new BytesPayload();
        }
        if (JavaTypes.is(type, ByteBuffer.class)) {
            return new BufferPayload();
        }
        if (JavaTypes.is(type, Void.class)) {
            return new NoPayload();
        }
        PayloadCodecs codecs = new PayloadCodecs();
        JsonType json = new JsonTypeReader(types, codecs, from, constraints).readAll(type, declarations);
        return new JsonPayload(name, shapeOf(type), json, codecs);
    }

    /** A type with a codec in a file of its own. */
    JsonPayload readShared(TypeElement declared, Report report) {
        TypeMirror type = declared.asType();
        PayloadCodecs codecs = new PayloadCodecs();
        JsonTypeReader reader = new JsonTypeReader(types, codecs, from, new ConstraintReader(report, declared));
        return new JsonPayload(TypeName.get(type), shapeOf(type), reader.readAllHere(type), codecs);
    }

    private Shape shapeOf(TypeMirror type) {
        if (type.getKind() == TypeKind.ARRAY
                || types.isA(type, Collection.class)
                || types.isA(type, Iterator.class)
                || types.isA(type, BaseStream.class)
                || JavaTypes.is(type, ARRAY_NODE)) {
            return Shape.ARRAY;
        }
        if (SCALARS.stream().anyMatch(scalar -> types.isA(type, scalar))) {
            return Shape.SCALAR;
        }
        if (types.isA(type, Map.class) || JavaTypes.is(type, OBJECT_NODE)) {
            return Shape.OBJECT;
        }
        boolean open = JavaTypes.is(type, Object.class)
                || types.as(type, RuntimeTypes.JSON_NODE).isPresent()
                || isReshaped(MoreTypes.asTypeElement(type));
        return open ? Shape.ANY : Shape.OBJECT;
    }

    private static boolean isReshaped(TypeElement type) {
        return hasOneOf(ON_CLASS, type) || type.getEnclosedElements().stream().anyMatch(m -> hasOneOf(ON_MEMBER, m));
    }

    private static boolean hasOneOf(Set<String> annotations, Element element) {
        return element.getAnnotationMirrors().stream()
                .map(annotation -> annotation.getAnnotationType().asElement().getSimpleName())
                .anyMatch(name -> annotations.contains(name.toString()));
    }

    private static ClassName treeNode(String simpleName) {
        return ClassName.get("com.fasterxml.jackson.databind.node", simpleName);
    }
}
