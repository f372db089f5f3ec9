package dev.antiphon.processor.write.json;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.model.json.CodecModel.ObjectCodec;
import dev.antiphon.processor.model.json.JsonType;
import dev.antiphon.processor.model.json.JsonType.Maybe;
import dev.antiphon.processor.model.json.JsonType.MaybeNumber;
import dev.antiphon.processor.model.json.Member;
import dev.antiphon.processor.model.json.Member.Presence;
import dev.antiphon.processor.write.source.LocalNames;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The variables that members are read into, and those that say whether they were there, where the value does not. */
final class ReadVariables {
    private final LocalNames locals = LocalNames.besides("in", "field", "inner", "innermost");
    private final Map<Member, String> variables = new LinkedHashMap<>();
    private final Map<Member, String> flags = new LinkedHashMap<>();
    private final String object;

    ReadVariables(ObjectCodec codec) {
        for (Member member : codec.members()) {
            variables.put(member, locals.take(member.property()));
        }
        for (Member member : codec.members()) {
            if (needsFlag(member)) {
                flags.put(member, locals.take("has" + capitalized(member.property())));
            }
        }
        TypeName type = codec.type() instanceof ParameterizedTypeName generic ? generic.rawType : codec.type();
        this.object = locals.take(LocalNames.variable(((ClassName) type).simpleName()));
    }

    /** What says whether a member was there: the variable itself, or a flag, or what an Optional says. */
    String presence(Member member) {
        JsonType type = member.type().unchecked();
        boolean isOptional = type instanceof Maybe || type instanceof MaybeNumber;
        return flag(member).orElse(isOptional ? of(member) + ".isPresent()" : of(member));
    }

    String of(Member member) {
        return variables.getOrDefault(member, member.property());
    }

    Optional<String> flag(Member member) {
        return Optional.ofNullable(flags.get(member));
    }

    /** A variable beside the members'. */
    String take(String name) {
        return locals.take(name);
    }

    /** The object itself, where it is made before all is given to it. */
    String object() {
        return object;
    }

    void declare(MethodSpec.Builder method) {
        variables.forEach((member, variable) -> {
            method.addStatement("$T $L = $L", member.type().type(), variable, initial(member));
            flag(member).ifPresent(flag -> method.addStatement("$T $L = false", TypeName.BOOLEAN, flag));
        });
    }

    /** What may be missing and is given away only if it was there is null until then. */
    private static CodeBlock initial(Member member) {
        return isGiven(member.presence()) && !member.type().type().isPrimitive()
                ? CodeBlock.of("null")
                : InitialValue.of(member.type());
    }

    private static boolean needsFlag(Member member) {
        JsonType type = member.type();
        boolean isPrimitive = type.type().isPrimitive();
        return switch (member.presence()) {
            case REQUIRED, UNLESS_MISSING -> isPrimitive;
            case NULLABLE -> true;
            case OPTIONAL -> false;
            case NULLABLE_UNLESS_MISSING -> isPrimitive || !type.canBeAbsent();
        };
    }

    private static boolean isGiven(Presence presence) {
        return presence == Presence.UNLESS_MISSING || presence == Presence.NULLABLE_UNLESS_MISSING;
    }

    private static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
