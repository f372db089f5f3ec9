package dev.antiphon.processor.read.json;

import com.google.auto.common.AnnotationMirrors;
import com.google.auto.common.MoreTypes;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;

/** An annotation of Jackson's as it is written. It keeps account: an attribute that nobody asks for is not understood. */
final class JacksonAnnotation {
    private final AnnotationMirror mirror;
    private final String place;
    private final Map<String, AnnotationValue> unread = new LinkedHashMap<>();
    private final List<JacksonAnnotation> nested = new ArrayList<>();

    JacksonAnnotation(AnnotationMirror mirror, String place) {
        this.mirror = mirror;
        this.place = place;
        mirror.getElementValues()
                .forEach((attribute, value) ->
                        unread.put(attribute.getSimpleName().toString(), value));
    }

    /** Its simple name: {@code JsonProperty}. */
    String name() {
        return MoreTypes.asTypeElement(mirror.getAnnotationType())
                .getSimpleName()
                .toString();
    }

    /** Where it stands, as a person would say it: {@code @JsonProperty on Order.id}. */
    @Override
    public String toString() {
        return "@" + name() + " on " + place;
    }

    boolean isSameAs(JacksonAnnotation other) {
        return AnnotationMirrors.equivalence().equivalent(mirror, other.mirror);
    }

    Optional<String> text(String attribute) {
        return written(attribute, String.class);
    }

    Optional<Boolean> flag(String attribute) {
        return written(attribute, Boolean.class);
    }

    Optional<Integer> number(String attribute) {
        return written(attribute, Integer.class);
    }

    Optional<TypeMirror> type(String attribute) {
        return written(attribute, TypeMirror.class);
    }

    /** The name of an enum's constant. */
    Optional<String> constant(String attribute) {
        return constant(attribute, name -> true);
    }

    /** The name of an enum's constant if it is understood; else it counts as not asked for. */
    Optional<String> constant(String attribute, Predicate<String> understood) {
        boolean isUnderstood = Optional.ofNullable(unread.get(attribute))
                .filter(value -> value.getValue() instanceof VariableElement constant
                        && understood.test(constant.getSimpleName().toString()))
                .isPresent();
        return isUnderstood
                ? written(attribute, VariableElement.class)
                        .map(constant -> constant.getSimpleName().toString())
                : Optional.empty();
    }

    List<String> texts(String attribute) {
        return elements(attribute).map(String.class::cast).toList();
    }

    /** Names of an enum's constants. */
    List<String> constants(String attribute) {
        return elements(attribute)
                .map(element -> ((VariableElement) element).getSimpleName().toString())
                .toList();
    }

    List<JacksonAnnotation> annotations(String attribute) {
        List<JacksonAnnotation> annotations = elements(attribute)
                .map(element -> new JacksonAnnotation((AnnotationMirror) element, place))
                .toList();
        nested.addAll(annotations);
        return annotations;
    }

    /** What nobody asked for, empty where all was understood. */
    Optional<String> obstacle() {
        return Stream.concat(
                        unread.keySet().stream().map(attribute -> attribute + " of " + this + " is not understood"),
                        nested.stream().flatMap(annotation -> annotation.obstacle().stream()))
                .findFirst();
    }

    /** The attribute, unless it is left at its default; one of another type, as where code is broken, stays unread. */
    private <T> Optional<T> written(String attribute, Class<T> type) {
        Optional<T> value = Optional.ofNullable(unread.get(attribute))
                .map(AnnotationValue::getValue)
                .filter(type::isInstance)
                .map(type::cast);
        if (value.isPresent()) {
            unread.remove(attribute);
        }
        return value;
    }

    private Stream<Object> elements(String attribute) {
        List<?> values = written(attribute, List.class).orElse(List.of());
        return values.stream().map(value -> ((AnnotationValue) value).getValue());
    }
}
