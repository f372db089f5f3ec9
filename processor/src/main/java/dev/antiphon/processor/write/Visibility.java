package dev.antiphon.processor.write;

import com.squareup.javapoet.CodeBlock;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Whether something generated is public: only where all that it mentions is.
 *
 * @param isPublic whether it is
 */
record Visibility(boolean isPublic) {
    Modifier[] modifiers(Modifier... others) {
        return Stream.concat(isPublic ? Stream.of(Modifier.PUBLIC) : Stream.empty(), Stream.of(others))
                .toArray(Modifier[]::new);
    }

    /** Javadoc of a method. Its tags are for those who only have the documentation: where it is not public, nobody. */
    CodeBlock javadoc(CodeBlock text, List<CodeBlock> tags) {
        if (!isPublic || tags.isEmpty()) {
            return text;
        }
        return CodeBlock.of("$L\n\n$L", text, CodeBlock.join(tags, "\n"));
    }

    static CodeBlock param(String name, String meaning) {
        return CodeBlock.of("@param $L $L", name, meaning);
    }

    static CodeBlock returned(String meaning) {
        return CodeBlock.of("@return $L", meaning);
    }
}
