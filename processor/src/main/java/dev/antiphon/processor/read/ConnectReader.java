package dev.antiphon.processor.read;

import com.google.auto.common.MoreElements;
import com.google.auto.common.MoreTypes;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.RuntimeTypes;
import dev.antiphon.processor.model.ConnectMethod;
import dev.antiphon.processor.model.ConnectMethod.ConnectArgument;
import dev.antiphon.processor.model.ConnectMethod.ConnectParam;
import dev.antiphon.processor.model.ConnectMethod.InfoArgument;
import dev.antiphon.processor.model.ConnectMethod.ParamsMap;
import dev.antiphon.processor.model.ConnectMethod.ParamsRecord;
import dev.antiphon.processor.model.Place;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/** What a method annotated {@code @Connect} says. */
final class ConnectReader {
    private static final TypeName MAP_OF_STRINGS = ParameterizedTypeName.get(Map.class, String.class, String.class);

    private final JavaTypes types;
    private final ConnectParamReader params;

    ConnectReader(JavaTypes types) {
        this.types = types;
        this.params = new ConnectParamReader(types);
    }

    ConnectMethod read(ExecutableElement method, DeclaredType socket, Report report) {
        ExecutableType type = MoreTypes.asExecutable(types.types().asMemberOf(socket, method));
        Place place = Place.of(method);
        if (!JavaTypes.is(type.getReturnType(), RuntimeTypes.CONNECT_RESULT)) {
            report.add(Fault.ConnectReturnType, place, Wording.of(method), Wording.of(type.getReturnType(), method));
        }
        List<ConnectArgument> arguments = new ArrayList<>();
        for (int i = 0; i < method.getParameters().size(); i++) {
            argument(
                            Place.of(method.getParameters().get(i)),
                            type.getParameterTypes().get(i),
                            report)
                    .ifPresent(arguments::add);
        }
        return new ConnectMethod(
                ClassName.get(MoreElements.asType(method.getEnclosingElement())),
                method.getSimpleName().toString(),
                method.getModifiers(),
                List.copyOf(arguments),
                types.erasedNames(type.getThrownTypes()),
                JavaTypes.isDeprecated(method),
                place);
    }

    private Optional<ConnectArgument> argument(Place place, TypeMirror type, Report report) {
        JavaTypes.reportPrivate(type, place, report);
        if (JavaTypes.is(type, RuntimeTypes.CONNECT_INFO)) {
            return Optional.of(new InfoArgument(place));
        }
        if (type.getKind() == TypeKind.DECLARED && TypeName.get(type).equals(MAP_OF_STRINGS)) {
            return Optional.of(new ParamsMap(place));
        }
        if (type.getKind() == TypeKind.DECLARED
                && MoreTypes.asTypeElement(type).getKind() == ElementKind.RECORD
                && !RuntimeTypes.isOwn(JavaTypes.nameOf(type))
                && MoreTypes.asTypeElement(type).getTypeParameters().isEmpty()) {
            return Optional.of(paramsRecord(place, MoreTypes.asTypeElement(type), report));
        }
        report.add(Fault.UnboundConnectParameter, place, Wording.of(place.element()));
        return Optional.empty();
    }

    /** Its field: that is what stands in the source. */
    private static Place placeOf(RecordComponentElement component, TypeElement type) {
        return ElementFilter.fieldsIn(type.getEnclosedElements()).stream()
                .filter(field -> field.getSimpleName().equals(component.getSimpleName()))
                .map(Place::of)
                .findFirst()
                .orElseThrow();
    }

    private ConnectArgument paramsRecord(Place place, TypeElement type, Report report) {
        List<ConnectParam> components = new ArrayList<>();
        for (RecordComponentElement component : type.getRecordComponents()) {
            Optional<ConnectParam> param = params.read(component);
            param.ifPresent(components::add);
            if (param.isEmpty()) {
                String written = Wording.of(component.asType()) + " " + component.getSimpleName();
                report.add(Fault.ConnectParamType, placeOf(component, type), written, Wording.of(type));
            }
        }
        return new ParamsRecord(ClassName.get(type), List.copyOf(components), place);
    }
}
