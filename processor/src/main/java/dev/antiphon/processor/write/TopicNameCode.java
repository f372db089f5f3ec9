package dev.antiphon.processor.write;

import com.squareup.javapoet.CodeBlock;
import dev.antiphon.processor.RuntimeTypes;
import dev.antiphon.processor.model.SegmentType.EnumConstant;
import dev.antiphon.processor.model.SegmentType.Text;
import dev.antiphon.processor.model.TopicPattern.Literal;
import dev.antiphon.processor.model.TopicPattern.Part;
import dev.antiphon.processor.write.TopicReading.Variable;
import java.util.ArrayList;
import java.util.List;

/**
 * The expression that makes a topic's name of its variables.
 *
 * @param topic the topic
 */
record TopicNameCode(TopicReading topic) {
    CodeBlock expression() {
        List<CodeBlock> pieces = new ArrayList<>();
        int next = 0;
        for (Part part : topic.pattern().parts()) {
            pieces.add(
                    part instanceof Literal literal
                            ? CodeBlock.of("$S", literal.text())
                            : piece(topic.variables().get(next++)));
        }
        CodeBlock name = pieces.stream().collect(CodeBlock.joining(" + "));
        boolean anyLength = topic.variables().stream().anyMatch(variable -> variable.type() instanceof Text);
        return anyLength ? CodeBlock.of("$T.checked($L)", RuntimeTypes.TOPIC_NAME, name) : name;
    }

    private CodeBlock piece(Variable variable) {
        if (variable.isRest()) {
            return CodeBlock.of("$L", variable.name());
        }
        if (variable.type() instanceof Text) {
            return CodeBlock.of("$T.segment($S, $L)", RuntimeTypes.TOPIC_NAME, variable.label(), variable.name());
        }
        if (variable.type() instanceof EnumConstant) {
            return CodeBlock.of("$L.name()", variable.name());
        }
        return topic.pattern().parts().size() == 1
                ? CodeBlock.of("$T.valueOf($L)", String.class, variable.name())
                : CodeBlock.of("$L", variable.name());
    }
}
