package dev.antiphon.processor.write;

import com.squareup.javapoet.CodeBlock;
import dev.antiphon.processor.RuntimeTypes;
import dev.antiphon.processor.model.Argument.TopicParamArgument;
import dev.antiphon.processor.model.SegmentType;
import dev.antiphon.processor.model.SegmentType.EnumConstant;
import dev.antiphon.processor.model.SegmentType.IntNumber;
import dev.antiphon.processor.model.SegmentType.LongNumber;
import dev.antiphon.processor.model.SegmentType.Text;
import dev.antiphon.processor.model.SegmentType.Uuid;
import dev.antiphon.processor.model.TopicPattern;
import dev.antiphon.processor.model.TopicPattern.Literal;
import dev.antiphon.processor.model.TopicPattern.Part;
import dev.antiphon.processor.write.source.LocalNames;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How a pattern is read into variables.
 *
 * @param pattern the pattern
 * @param variables a variable for each parameter and for the rest, from left to right
 */
record TopicReading(TopicPattern pattern, List<Variable> variables) {
    /** A part of a topic by its label in the pattern, as a variable; {@code isUsed} where a handler takes it. */
    record Variable(String label, String name, SegmentType type, boolean isRest, boolean isUsed) {
        Variable unused() {
            return new Variable(label, name, type, isRest, false);
        }
    }

    /** Typed by the handlers' parameters; named as the pattern names them, the rest as the first handler does. */
    static TopicReading of(TopicPattern pattern, List<TopicParamArgument> arguments, LocalNames free) {
        List<Variable> variables = new ArrayList<>();
        for (String name : pattern.names()) {
            Optional<SegmentType> type = arguments.stream()
                    .filter(argument -> argument.name().equals(name))
                    .map(TopicParamArgument::type)
                    .findFirst();
            variables.add(new Variable(name, free.take(name), type.orElseGet(Text::new), false, type.isPresent()));
        }
        if (pattern.hasRest()) {
            Optional<String> name = arguments.stream()
                    .map(TopicParamArgument::name)
                    .filter(candidate -> !pattern.names().contains(candidate))
                    .findFirst();
            String label = name.orElse("rest");
            variables.add(new Variable(label, free.take(label), new Text(), true, name.isPresent()));
        }
        return new TopicReading(pattern, List.copyOf(variables));
    }

    /** The variable that an argument takes. */
    String variable(TopicParamArgument argument) {
        int index = pattern.names().indexOf(argument.name());
        return variables.get(index < 0 ? variables.size() - 1 : index).name();
    }

    List<Variable> used() {
        return variables.stream().filter(Variable::isUsed).toList();
    }

    /** The same reading, for those who only want to know whether a topic matches. */
    TopicReading withoutVariables() {
        return new TopicReading(
                pattern, variables.stream().map(Variable::unused).toList());
    }

    /** Statements that read a topic from left to right by a reader, and declare the variables that are used. */
    CodeBlock statements(String reader, CodeBlock topic) {
        CodeBlock.Builder code = CodeBlock.builder();
        CodeBlock start = CodeBlock.of("$T.of($L)", RuntimeTypes.TOPIC_READER, topic);
        if (pattern.literalPrefix().isEmpty()) {
            code.addStatement("$T $L = $L", RuntimeTypes.TOPIC_READER, reader, start);
        } else {
            code.addStatement(
                    "$T $L = $L.literal($S)", RuntimeTypes.TOPIC_READER, reader, start, pattern.literalPrefix());
        }
        int next = 0;
        for (Part part : pattern.parts()) {
            if (!(part instanceof Literal literal)) {
                code.addStatement(read(variables.get(next++), reader));
            } else if (part != pattern.parts().get(0)) {
                code.addStatement("$L.literal($S)", reader, literal.text());
            }
        }
        return code.build();
    }

    private static CodeBlock read(Variable variable, String reader) {
        CodeBlock value = CodeBlock.of("$L.$L", reader, call(variable));
        return variable.isUsed() ? CodeBlock.of("$T $L = $L", variable.type().type(), variable.name(), value) : value;
    }

    private static CodeBlock call(Variable variable) {
        SegmentType type = variable.type();
        if (type instanceof EnumConstant constant) {
            return CodeBlock.of("enumSegment($T.values())", constant.type());
        }
        if (type instanceof IntNumber) {
            return CodeBlock.of("intSegment()");
        }
        if (type instanceof LongNumber) {
            return CodeBlock.of("longSegment()");
        }
        if (type instanceof Uuid) {
            return CodeBlock.of("uuidSegment()");
        }
        return CodeBlock.of(variable.isRest() ? "rest()" : "segment()");
    }
}
