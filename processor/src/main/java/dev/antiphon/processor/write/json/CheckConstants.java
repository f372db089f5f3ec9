package dev.antiphon.processor.write.json;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.model.json.Constraint.Bound;
import dev.antiphon.processor.model.json.Constraint.Matches;
import dev.antiphon.processor.write.source.LocalNames;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** Patterns and bounds that a codec checks by, made once. */
final class CheckConstants {
    private final LocalNames names;
    private final List<FieldSpec> fields = new ArrayList<>();

    CheckConstants(LocalNames names) {
        this.names = names;
    }

    List<FieldSpec> fields() {
        return fields;
    }

    String pattern(String member, Matches matches) {
        CodeBlock flags = matches.flags().stream()
                .map(flag -> CodeBlock.of("$T.$L", Pattern.class, flag))
                .collect(CodeBlock.joining(" | "));
        CodeBlock compiled = flags.isEmpty()
                ? CodeBlock.of("$T.compile($S)", Pattern.class, matches.regexp())
                : CodeBlock.of("$T.compile($S, $L)", Pattern.class, matches.regexp(), flags);
        return constant(TypeName.get(Pattern.class), member + "Pattern", compiled);
    }

    CodeBlock bound(String member, Bound bound) {
        if (bound.value().signum() == 0) {
            return CodeBlock.of("$T.ZERO", BigDecimal.class);
        }
        CodeBlock value =
                CodeBlock.of("new $T($S)", BigDecimal.class, bound.value().toString());
        boolean isLower = bound.code().equals("min");
        return CodeBlock.of("$L", constant(TypeName.get(BigDecimal.class), member + (isLower ? "Min" : "Max"), value));
    }

    private String constant(TypeName type, String name, CodeBlock value) {
        String constant = names.take(LocalNames.constant(name));
        fields.add(FieldSpec.builder(type, constant)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build());
        return constant;
    }
}
