package dev.antiphon.processor.read.json;

import com.squareup.javapoet.TypeName;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeKind;

/** The properties that methods are named after, as databind has it: {@code getURLPath} is of {@code urlpath}. */
final class BeanNames {
    private static final Set<TypeName> BOOLEANS = Set.of(TypeName.BOOLEAN, TypeName.BOOLEAN.box());

    private BeanNames() {}

    static boolean isGetter(ExecutableElement method) {
        return method.getParameters().isEmpty() && method.getReturnType().getKind() != TypeKind.VOID;
    }

    static boolean isSetter(ExecutableElement method) {
        return method.getParameters().size() == 1;
    }

    static Optional<String> ofGetter(ExecutableElement method) {
        Optional<String> got = behind("get", method);
        boolean isBoolean = BOOLEANS.contains(TypeName.get(method.getReturnType()));
        return got.isEmpty() && isBoolean ? behind("is", method) : got;
    }

    static Optional<String> ofSetter(ExecutableElement method) {
        return behind("set", method);
    }

    private static Optional<String> behind(String prefix, ExecutableElement method) {
        String name = method.getSimpleName().toString();
        return name.startsWith(prefix) && name.length() > prefix.length()
                ? Optional.of(decapitalized(name.substring(prefix.length())))
                : Optional.empty();
    }

    /** All of the first capitals, not the first alone. */
    private static String decapitalized(String name) {
        StringBuilder lower = new StringBuilder(name);
        for (int i = 0; i < name.length() && Character.toLowerCase(name.charAt(i)) != name.charAt(i); i++) {
            lower.setCharAt(i, Character.toLowerCase(name.charAt(i)));
        }
        return lower.toString();
    }
}
