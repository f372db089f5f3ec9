package dev.antiphon.codec;

import com.fasterxml.jackson.core.exc.InputCoercionException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.exc.InvalidNullException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import java.util.regex.Pattern;

/** What went wrong in reading JSON, in words for the client: the type that was wanted, never the value that came. */
final class JsonFaults {
    private static final Pattern QUOTED_VALUE = Pattern.compile(" \\('.*'\\)", Pattern.DOTALL);

    private JsonFaults() {}

    /** The exception to throw instead: the client's fault, or the author's. */
    static RuntimeException of(JsonMappingException e, String path) {
        if (isGivenTwice(e)) {
            return new InvalidPayloadException(pointer(path, e), "is given by two of its names", "invalid");
        }
        if (e instanceof InvalidDefinitionException definition && !isArray(definition)) {
            return unreadable(definition);
        }
        String at = pointer(path, e);
        return e instanceof ValueInstantiationException && e.getCause() != null
                ? refusedBy(e.getCause(), at)
                : new InvalidPayloadException(at, message(e), code(e));
    }

    /** A constructor's parameter and an alias of it: databind reports that as if the class were badly defined. */
    private static boolean isGivenTwice(JsonMappingException e) {
        return e.getOriginalMessage().startsWith("No fallback setter/field defined");
    }

    /** A string for an array is reported as if the array's type were badly defined. */
    private static boolean isArray(InvalidDefinitionException e) {
        return e.getType() != null && e.getType().isArrayType();
    }

    /** Without the exception itself, since it may quote the payload. */
    private static IllegalStateException unreadable(InvalidDefinitionException e) {
        return new IllegalStateException("this type of payload cannot be read from JSON: "
                + QUOTED_VALUE.matcher(e.getOriginalMessage()).replaceAll("") + ". " + cure(e));
    }

    private static String cure(InvalidDefinitionException e) {
        return ClosedPackage.in(e)
                .map(ClosedPackage::cure)
                .orElse("Make it a record, give it a constructor without parameters, or compile it with -parameters.");
    }

    /** A constructor's IllegalArgumentException is about the payload; any other exception is a bug of its author. */
    private static RuntimeException refusedBy(Throwable cause, String path) {
        if (cause instanceof IllegalArgumentException) {
            return new InvalidPayloadException(path, "is not valid", "invalid");
        }
        return cause instanceof RuntimeException bug ? bug : new IllegalStateException(cause);
    }

    private static String message(JsonMappingException e) {
        if (e instanceof InvalidNullException) {
            return "is required";
        }
        if (e instanceof MismatchedInputException mismatch && mismatch.getTargetType() != null) {
            return "must be " + JsonTypeName.of(mismatch.getTargetType());
        }
        if (e instanceof InvalidDefinitionException) {
            return "must be an array";
        }
        return e.getCause() instanceof InputCoercionException coercion
                ? "must be " + JsonTypeName.of(coercion.getTargetType())
                : "is not valid";
    }

    private static String code(JsonMappingException e) {
        if (e instanceof InvalidNullException) {
            return "required";
        }
        return e.getCause() instanceof InputCoercionException ? "range" : "type";
    }

    /** The path as a JSON pointer (RFC 6901). */
    private static String pointer(String path, JsonMappingException e) {
        String pointer = path;
        for (JsonMappingException.Reference step : e.getPath()) {
            String name = step.getFieldName();
            pointer = JsonPath.member(pointer, name == null ? String.valueOf(step.getIndex()) : name);
        }
        return pointer;
    }
}
