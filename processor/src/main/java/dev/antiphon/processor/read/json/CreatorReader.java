package dev.antiphon.processor.read.json;

import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.read.json.Creator.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * Finds what makes an object, as databind does under the rules of payloads: what is annotated {@code @JsonCreator}; a
 * record's canonical constructor; a class's only constructor; the one without parameters.
 */
final class CreatorReader {
    /** A class that has one of these as its constructor's only parameter is read from bare strings and numbers, too. */
    private static final Set<String> BARE = Set.of(
            "java.lang.String",
            "int",
            "java.lang.Integer",
            "long",
            "java.lang.Long",
            "double",
            "java.lang.Double",
            "boolean",
            "java.lang.Boolean",
            "java.math.BigInteger",
            "java.math.BigDecimal");

    private static final Set<String> FACTORIES = Set.of("valueOf", "fromString");

    private final TypeElement type;
    private final Jackson jackson;

    CreatorReader(TypeElement type, Jackson jackson) {
        this.type = type;
        this.jackson = jackson;
    }

    Creator read() throws ObstacleException {
        List<ExecutableElement> annotated = Stream.concat(constructors(), factories())
                .filter(this::isAnnotated)
                .toList();
        if (annotated.size() > 1) {
            throw new ObstacleException("two of its ways to be made are annotated @JsonCreator");
        }
        ExecutableElement method = annotated.isEmpty() ? unannotated() : annotated.get(0);
        Creator creator = creator(method);
        if (!annotated.isEmpty()) {
            checkMode(creator);
        }
        checkBareValues(method);
        return creator;
    }

    private ExecutableElement unannotated() throws ObstacleException {
        if (type.getModifiers().contains(Modifier.ABSTRACT)) {
            throw new ObstacleException("it is abstract, and not sealed");
        }
        if (type.getKind() == ElementKind.RECORD) {
            return constructors().filter(this::isCanonical).findFirst().orElseThrow();
        }
        List<ExecutableElement> constructors = constructors().toList();
        return constructors.size() == 1
                ? constructors.get(0)
                : constructors.stream()
                        .filter(constructor -> constructor.getParameters().isEmpty())
                        .findFirst()
                        .orElseThrow(
                                () -> new ObstacleException(
                                        "it has several constructors, none without parameters and none annotated @JsonCreator"));
    }

    private Creator creator(ExecutableElement method) throws ObstacleException {
        List<? extends VariableElement> parameters = method.getParameters();
        boolean isCanonical = isCanonical(method);
        if (!isCanonical && hasLostNames(parameters)) {
            throw new ObstacleException("the names of its constructor's parameters are not in its class file");
        }
        List<Parameter> named = IntStream.range(0, parameters.size())
                .mapToObj(i -> parameter(
                        parameters.get(i),
                        isCanonical
                                ? type.getRecordComponents()
                                        .get(i)
                                        .getSimpleName()
                                        .toString()
                                : parameters.get(i).getSimpleName().toString()))
                .toList();
        if (!method.getTypeParameters().isEmpty()) {
            throw new ObstacleException(Places.of(method) + " is generic");
        }
        if (method.getKind() == ElementKind.METHOD
                && named.stream().anyMatch(parameter -> parameter.explicit().isEmpty())) {
            throw new ObstacleException("a parameter of " + Places.of(method) + " has no @JsonProperty with a name");
        }
        return new Creator(method, named);
    }

    private void checkMode(Creator creator) throws ObstacleException {
        JacksonAnnotation annotation =
                jackson.takeOn(List.of(creator.method()), "JsonCreator").orElseThrow();
        String mode = annotation.constant("mode").orElse("DEFAULT");
        boolean isClear = mode.equals("PROPERTIES")
                || (mode.equals("DEFAULT")
                        && (creator.parameters().size() != 1
                                || creator.parameters().get(0).explicit().isPresent()));
        if (!isClear) {
            throw new ObstacleException(annotation + " does not say mode = PROPERTIES");
        }
    }

    private void checkBareValues(ExecutableElement creator) throws ObstacleException {
        Optional<ExecutableElement> bare = Stream.concat(
                        constructors(),
                        factories()
                                .filter(factory -> FACTORIES.contains(
                                        factory.getSimpleName().toString())))
                .filter(method -> !method.equals(creator))
                .filter(method -> method.getParameters().size() == 1)
                .filter(method -> BARE.contains(
                        TypeName.get(method.getParameters().get(0).asType()).toString()))
                .findFirst();
        if (bare.isPresent()) {
            throw new ObstacleException("by " + Places.of(bare.get()) + " it can be a bare value, too");
        }
    }

    /** Looked at only: who makes sense of the parameter's property takes it. */
    private static Parameter parameter(VariableElement parameter, String name) {
        return new Parameter(parameter, name, JacksonProperty.explicitName(parameter));
    }

    private boolean isCanonical(ExecutableElement method) {
        return type.getKind() == ElementKind.RECORD
                && method.getKind() == ElementKind.CONSTRUCTOR
                && method.getParameters().stream()
                        .map(parameter -> TypeName.get(parameter.asType()))
                        .toList()
                        .equals(type.getRecordComponents().stream()
                                .map(component -> TypeName.get(component.asType()))
                                .toList());
    }

    /** javac calls them arg0, arg1, … where a class file does not say. */
    private static boolean hasLostNames(List<? extends VariableElement> parameters) {
        return !parameters.isEmpty()
                && IntStream.range(0, parameters.size())
                        .allMatch(i -> parameters.get(i).getSimpleName().contentEquals("arg" + i));
    }

    private boolean isAnnotated(ExecutableElement method) {
        return Jackson.collect(method).stream()
                .anyMatch(annotation -> annotation.name().equals("JsonCreator"));
    }

    private Stream<ExecutableElement> constructors() {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream();
    }

    private Stream<ExecutableElement> factories() {
        return ElementFilter.methodsIn(type.getEnclosedElements()).stream()
                .filter(method -> method.getModifiers().contains(Modifier.STATIC));
    }
}
