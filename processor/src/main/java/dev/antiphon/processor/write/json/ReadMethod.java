package dev.antiphon.processor.write.json;

import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.model.json.Assignment;
import dev.antiphon.processor.model.json.CodecModel.ObjectCodec;
import dev.antiphon.processor.model.json.Creation;
import dev.antiphon.processor.model.json.Creation.Absent;
import dev.antiphon.processor.model.json.Creation.Argument;
import dev.antiphon.processor.model.json.Member;
import dev.antiphon.processor.model.json.Member.Presence;
import dev.antiphon.processor.model.json.ResultCheck;
import java.util.List;
import java.util.Optional;

/** Writes the method that reads an object: its members into variables, in any order; then the object of them. */
final class ReadMethod {
    private final ObjectCodec codec;
    private final Codecs codecs;
    private final CheckedParts parts;
    private final ReadVariables variables;
    private final MethodSpec.Builder method;

    /** With what takes the methods for what is checked within a member. */
    ReadMethod(ObjectCodec codec, Codecs codecs, CheckedParts parts) {
        this.codec = codec;
        this.codecs = codecs;
        this.parts = parts;
        this.variables = new ReadVariables(codec);
        this.method = CodecTypes.read(codec.type());
    }

    MethodSpec write() {
        method.beginControlFlow("if (!in.startObject())")
                .addStatement("return null")
                .endControlFlow();
        variables.declare(method);
        readMembers();
        codec.members().forEach(this::require);
        if (codec.assignments().isEmpty() && codec.checks().isEmpty()) {
            method.addStatement("return in.isValid() ? $L : null", made(codec.creation()));
        } else {
            makeAndAssign();
        }
        return method.build();
    }

    private void readMembers() {
        if (codec.members().isEmpty()) {
            method.beginControlFlow("while (in.nextField() != null)")
                    .addStatement("in.skipValue()")
                    .endControlFlow();
            return;
        }
        method.beginControlFlow("for (String field = in.nextField(); field != null; field = in.nextField())")
                .beginControlFlow("switch (field)");
        codec.members().forEach(this::readMember);
        method.addStatement("default -> in.skipValue()").endControlFlow().endControlFlow();
    }

    private void readMember(Member member) {
        CodeBlock names =
                member.names().stream().map(name -> CodeBlock.of("$S", name)).collect(CodeBlock.joining(", "));
        CodeBlock read = new ReadExpressions(codecs, parts, member.property(), 0)
                .value(member.type().unchecked());
        boolean mustNotBeNull = member.presence() == Presence.UNLESS_MISSING
                && !member.type().type().isPrimitive();
        CodeBlock value = mustNotBeNull ? CodeBlock.of("in.notNull($L)", read) : read;
        CodeBlock assignment = CodeBlock.of("$L = $L", variables.of(member), value);
        List<CodeBlock> checks = parts.checks(member, variables.of(member));
        Optional<String> flag = variables.flag(member);
        if (flag.isEmpty() && checks.isEmpty()) {
            method.addStatement("case $L -> $L", names, assignment);
            return;
        }
        method.beginControlFlow("case $L ->", names).addStatement(assignment);
        flag.ifPresent(name -> method.addStatement("$L = true", name));
        checks.forEach(method::addStatement);
        method.endControlFlow();
    }

    private void require(Member member) {
        if (member.presence() == Presence.REQUIRED || member.presence() == Presence.NULLABLE) {
            method.addStatement("in.require($S, $L)", member.name(), variables.presence(member));
        }
    }

    private void makeAndAssign() {
        String object = variables.object();
        method.beginControlFlow("if (!in.isValid())")
                .addStatement("return null")
                .endControlFlow()
                .addStatement("$T $L = $L", codec.type(), object, made(codec.creation()));
        for (Assignment assignment : codec.assignments()) {
            Member member = assignment.member();
            String value = variables.of(member);
            method.beginControlFlow("if ($L)", variables.flag(member).orElse(value + " != null"))
                    .addStatement(assign(assignment, object, value))
                    .endControlFlow();
        }
        codec.checks().forEach(check -> check(check, object));
        method.addStatement("return $L", object);
    }

    private void check(ResultCheck check, String object) {
        String result = variables.take(check.property());
        method.addStatement("$T $L = $L.$L()", check.type().type(), result, object, check.method());
        parts.checks(check, result).forEach(method::addStatement);
    }

    private static CodeBlock assign(Assignment assignment, String object, String value) {
        return assignment instanceof Assignment.BySetter setter
                ? CodeBlock.of("$L.$L($L)", object, setter.method(), value)
                : CodeBlock.of("$L.$L = $L", object, ((Assignment.ByField) assignment).field(), value);
    }

    private CodeBlock made(Creation creation) {
        CodeBlock arguments = creation.arguments().stream().map(this::argument).collect(CodeBlock.joining(", "));
        TypeName type = creation.type();
        TypeName plain = type instanceof ParameterizedTypeName generic ? generic.rawType : type;
        return creation.factory()
                .map(factory -> CodeBlock.of("$T.$L($L)", plain, factory, arguments))
                .orElseGet(() -> CodeBlock.of("new $T($L)", type, arguments));
    }

    private CodeBlock argument(Argument argument) {
        if (argument instanceof Creation.Unwrapped unwrapped) {
            return made(unwrapped.creation());
        }
        return argument instanceof Creation.Read read
                ? CodeBlock.of("$L", variables.of(read.member()))
                : InitialValue.of(((Absent) argument).type());
    }
}
