package dev.antiphon.processor.write.json;

import com.squareup.javapoet.AnnotationSpec;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.MethodSpec;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.TypeSpec;
import dev.antiphon.processor.RuntimeTypes;
import dev.antiphon.processor.model.json.JsonType.Checked;
import dev.antiphon.processor.model.json.Member;
import dev.antiphon.processor.model.json.ResultCheck;
import dev.antiphon.processor.write.source.LocalNames;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Methods of a class that read what is checked within a value: an element, a key, what an Optional holds. */
final class CheckedParts {
    /** What keys are called in what clients are told: the value at that place is another. */
    private static final String OF_NAME = "has a name that ";

    private final String holder;
    private final CheckConstants constants;
    private final LocalNames names;
    private final List<MethodSpec> methods = new ArrayList<>();

    /** For a class of that name, whose constants may have the names that are left. */
    CheckedParts(String holder, LocalNames constants) {
        this.holder = holder;
        this.constants = new CheckConstants(constants);
        this.names = LocalNames.besides("read", "write", "writeMembers", "shares", "key", "name");
    }

    /** Statements that check what was read of a member. */
    List<CodeBlock> checks(Member member, String variable) {
        return member.type() instanceof Checked checked ? checks(checked, variable, member.property()) : List.of();
    }

    /** Statements that check what one of a finished object's methods gave. */
    List<CodeBlock> checks(ResultCheck check, String variable) {
        return new CheckExpressions(constants, check.property())
                .statements(check, variable)
                .toList();
    }

    private List<CodeBlock> checks(Checked type, String value, String name) {
        return new CheckExpressions(constants, name).statements(type, value, "").toList();
    }

    /** The name of a method that reads such a value. */
    String reader(Checked type, String name, Codecs codecs) {
        String method = names.take(name);
        MethodSpec.Builder reader = method(method)
                .addException(IOException.class)
                .returns(nullable(type.type()))
                .addParameter(RuntimeTypes.JSON_INPUT, "in")
                .addStatement(
                        "$T value = $L",
                        type.type(),
                        new ReadExpressions(codecs, this, method, 0).value(type.checked()));
        checks(type, "value", method).forEach(reader::addStatement);
        methods.add(reader.addStatement("return value").build());
        return method;
    }

    /** A reference to a method that reads such a value. */
    CodeBlock readerReference(Checked type, String name, Codecs codecs) {
        return CodeBlock.of("$L::$L", holder, reader(type, name, codecs));
    }

    /** A reference to a method that checks such a key. */
    CodeBlock keyReference(Checked type, String name) {
        String method = names.take(name);
        MethodSpec.Builder check =
                method(method).addParameter(type.type(), "key").addParameter(RuntimeTypes.JSON_INPUT, "in");
        new CheckExpressions(constants, method).statements(type, "key", OF_NAME).forEach(check::addStatement);
        methods.add(check.build());
        return CodeBlock.of("$L::$L", holder, method);
    }

    /** Puts the constants and the methods into the class. */
    void addTo(TypeSpec.Builder type) {
        constants.fields().forEach(type::addField);
        methods.forEach(type::addMethod);
    }

    private static MethodSpec.Builder method(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PRIVATE, Modifier.STATIC);
    }

    private static TypeName nullable(TypeName type) {
        return type.isPrimitive()
                ? type
                : type.annotated(AnnotationSpec.builder(RuntimeTypes.NULLABLE).build());
    }
}
