package dev.antiphon.processor.write;

import com.squareup.javapoet.CodeBlock;
import dev.antiphon.processor.RuntimeTypes;
import dev.antiphon.processor.model.ReturnForm;
import dev.antiphon.processor.model.ReturnForm.Later;
import dev.antiphon.processor.model.ReturnForm.ReplyForm;
import dev.antiphon.processor.model.ReturnForm.ReplyWith;
import dev.antiphon.processor.write.json.PayloadConstants;
import java.util.Optional;

/**
 * What the calls of handlers come to.
 *
 * @param payloads the channel's codecs
 */
record Outcomes(PayloadConstants payloads) {
    /** The outcome of a call as an expression; none where the method returns nothing. */
    Optional<CodeBlock> of(ReturnForm form, CodeBlock call) {
        if (form instanceof ReplyWith value) {
            return Optional.of(outcome("ok", call, value));
        }
        if (form instanceof ReplyForm reply) {
            return Optional.of(outcome("of", call, reply));
        }
        if (form instanceof Later later) {
            return Optional.of(
                    later.form() instanceof ReplyForm reply
                            ? outcome("laterReply", call, reply)
                            : outcome("later", call, (ReplyWith) later.form()));
        }
        return Optional.empty();
    }

    private CodeBlock outcome(String name, CodeBlock call, ReplyWith value) {
        return CodeBlock.of("$T.$L($L, $L)", RuntimeTypes.OUTCOME, name, call, payloads.codec(value.payload()));
    }

    private CodeBlock outcome(String name, CodeBlock call, ReplyForm reply) {
        return CodeBlock.of(
                "$T.$L($L, $L, $L)",
                RuntimeTypes.OUTCOME,
                name,
                call,
                payloads.codec(reply.ok()),
                payloads.codec(reply.error()));
    }
}
