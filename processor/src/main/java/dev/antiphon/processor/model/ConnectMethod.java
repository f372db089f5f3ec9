package dev.antiphon.processor.model;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.TypeName;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/**
 * The method of a user socket that is annotated {@code @Connect}.
 *
 * @param declaredIn the class it stands in
 * @param name its name
 * @param modifiers its modifiers
 * @param arguments its parameters in order; one that could not be read is missing, and reported
 * @param thrown the exceptions it declares
 * @param deprecated whether calling it warns
 * @param place the method
 */
public record ConnectMethod(
        ClassName declaredIn,
        String name,
        Set<Modifier> modifiers,
        List<ConnectArgument> arguments,
        List<TypeName> thrown,
        boolean deprecated,
        Place place) {
    /** What a parameter of it is bound to. */
    public sealed interface ConnectArgument {
        /**
         * The parameter.
         *
         * @return where it was written
         */
        Place place();
    }

    /**
     * All query parameters: {@code Map<String, String>}.
     *
     * @param place the parameter
     */
    public record ParamsMap(Place place) implements ConnectArgument {}

    /**
     * The query parameters as a record.
     *
     * @param type the record
     * @param components its components in order
     * @param place the parameter
     */
    public record ParamsRecord(ClassName type, List<ConnectParam> components, Place place) implements ConnectArgument {}

    /**
     * {@code ConnectInfo}.
     *
     * @param place the parameter
     */
    public record InfoArgument(Place place) implements ConnectArgument {}

    /**
     * One query parameter.
     *
     * @param name its name
     * @param type what its text is read as, boxed
     * @param presence what happens where it is missing
     */
    public record ConnectParam(String name, ParamType type, Presence presence) {}

    /** What happens where a query parameter is missing. */
    public enum Presence {
        /** The connection is refused. */
        REQUIRED,
        /** It is an empty {@code Optional}. */
        OPTIONAL,
        /** It is null. */
        NULLABLE
    }

    /**
     * What a query parameter's text is read as.
     *
     * @param type the type, boxed
     * @param parser the static method that reads it, null for text
     */
    public record ParamType(ClassName type, @Nullable String parser) {}
}
