package dev.antiphon.processor.write.json;

import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.FieldSpec;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.antiphon.processor.RuntimeTypes;
import dev.antiphon.processor.model.json.CodecModel.Member;
import dev.antiphon.processor.model.json.CodecModel.ObjectCodec;
import dev.antiphon.processor.write.source.LocalNames;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the codec of an object. */
final class ObjectCodecWriter {
    private final ObjectCodec codec;
    private final Codecs codecs;
    private final Map<Member, String> variables = new LinkedHashMap<>();
    private final Map<Member, String> flags = new LinkedHashMap<>();
    private final Map<Member, String> names = new LinkedHashMap<>();

    ObjectCodecWriter(ObjectCodec codec, Codecs codecs) {
        this.codec = codec;
        this.codecs = codecs;
        LocalNames locals = LocalNames.besides("in", "field", "inner", "innermost");
        LocalNames constants = LocalNames.besides(codecs.constants().values().toArray(new String[0]));
        for (Member member : codec.members()) {
            variables.put(member, locals.take(member.property()));
            names.put(member, constants.take(LocalNames.constant(member.property())));
        }
        codec.members().stream()
                .filter(member -> member.required() && member.type().type().isPrimitive())
                .forEach(member -> flags.put(member, locals.take("has" + capitalized(member.property()))));
    }

    TypeSpec write(String name, Set<Use> uses) {
        TypeSpec.Builder type = CodecTypes.of(
                name, codec.type(), codec.members().stream().map(Member::name).toList(), uses);
        boolean isPart = uses.contains(Use.WRITE_MEMBERS);
        if (uses.contains(Use.WRITE) || isPart) {
            names.forEach((member, constant) -> type.addField(nameConstant(member, constant)));
        }
        if (uses.contains(Use.READ)) {
            type.addMethod(read());
            if (codec.type() instanceof ClassName plain) {
                type.addMethod(CodecTypes.shares(plain));
            }
        }
        if (uses.contains(Use.WRITE)) {
            CodeBlock members = isPart ? CodeBlock.of("writeMembers(value, out);\n") : members();
            type.addMethod(CodecTypes.write(codec.type())
                    .addStatement("out.startObject()")
                    .addCode(members)
                    .addStatement("out.endObject()")
                    .build());
        }
        if (isPart) {
            type.addMethod(
                    CodecTypes.writeMembers(codec.type()).addCode(members()).build());
        }
        return type.build();
    }

    private static FieldSpec nameConstant(Member member, String constant) {
        return FieldSpec.builder(RuntimeTypes.JSON_NAME, constant)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of($S)", RuntimeTypes.JSON_NAME, member.name())
                .build();
    }

    private MethodSpec read() {
        MethodSpec.Builder read = CodecTypes.read(codec.type())
                .beginControlFlow("if (!in.startObject())")
                .addStatement("return null")
                .endControlFlow();
        codec.members().forEach(member -> declare(member, read));
        readMembers(read);
        codec.members().stream()
                .filter(Member::required)
                .forEach(member -> read.addStatement(
                        "in.require($S, $L)", member.name(), flags.getOrDefault(member, variables.get(member))));
        CodeBlock arguments = variables.values().stream()
                .map(name -> CodeBlock.of("$L", name))
                .collect(CodeBlock.joining(", "));
        return read.addStatement("return in.isValid() ? new $T($L) : null", codec.type(), arguments)
                .build();
    }

    private void readMembers(MethodSpec.Builder read) {
        if (codec.members().isEmpty()) {
            read.beginControlFlow("while (in.nextField() != null)")
                    .addStatement("in.skipValue()")
                    .endControlFlow();
            return;
        }
        ReadExpressions expressions = new ReadExpressions(codecs, 0);
        read.beginControlFlow("for (String field = in.nextField(); field != null; field = in.nextField())")
                .beginControlFlow("switch (field)");
        for (Member member : codec.members()) {
            CodeBlock value = expressions.value(member.type());
            if (flags.containsKey(member)) {
                read.beginControlFlow("case $S ->", member.name())
                        .addStatement("$L = $L", variables.get(member), value)
                        .addStatement("$L = true", flags.get(member))
                        .endControlFlow();
            } else {
                read.addStatement("case $S -> $L = $L", member.name(), variables.get(member), value);
            }
        }
        read.addStatement("default -> in.skipValue()").endControlFlow().endControlFlow();
    }

    private void declare(Member member, MethodSpec.Builder read) {
        read.addStatement("$T $L = $L", member.type().type(), variables.get(member), InitialValue.of(member.type()));
        if (flags.containsKey(member)) {
            read.addStatement("$T $L = false", TypeName.BOOLEAN, flags.get(member));
        }
    }

    private CodeBlock members() {
        WriteExpressions expressions = new WriteExpressions(codecs, 0);
        CodeBlock.Builder written = CodeBlock.builder();
        for (Member member : codec.members()) {
            written.addStatement(expressions.value(
                    member.type(), CodeBlock.of("$L, ", names.get(member)), CodeBlock.of("value.$L", member.access())));
        }
        return written.build();
    }

    private static String capitalized(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }
}
