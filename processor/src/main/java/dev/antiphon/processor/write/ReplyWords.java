package dev.antiphon.processor.write;

import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.model.Argument.SocketRefArgument;
import dev.antiphon.processor.model.HandlerMethod;
import dev.antiphon.processor.model.PayloadModel;
import dev.antiphon.processor.model.PayloadModel.NoPayload;
import dev.antiphon.processor.model.ReturnForm;
import dev.antiphon.processor.model.ReturnForm.Later;
import dev.antiphon.processor.model.ReturnForm.NoReply;
import dev.antiphon.processor.model.ReturnForm.ReplyForm;
import dev.antiphon.processor.model.ReturnForm.ReplyWith;
import java.util.List;
import java.util.function.Function;

/** What a client may be answered, in pieces: {@code ok Welcome |} and {@code error Refusal}. */
final class ReplyWords {
    private final Function<TypeName, String> names;

    ReplyWords(Function<TypeName, String> names) {
        this.names = names;
    }

    /** Whoever is not refused is let in. */
    List<String> toJoin(ReturnForm returns) {
        return returns instanceof NoReply ? List.of("ok") : words(returns, "");
    }

    List<String> toPush(HandlerMethod method) {
        return method.arguments(SocketRefArgument.class).stream()
                .findFirst()
                .map(ref -> either("later ", ref.ok(), ref.error()))
                .orElseGet(() -> words(method.returns(), ""));
    }

    private List<String> words(ReturnForm returns, String when) {
        if (returns instanceof Later later) {
            return words(later.form(), "later ");
        }
        if (returns instanceof ReplyForm reply) {
            return either(when, reply.ok(), reply.error());
        }
        if (returns instanceof ReplyWith reply) {
            return List.of(when + status("ok", reply.payload()));
        }
        return List.of("no reply");
    }

    private List<String> either(String when, PayloadModel ok, PayloadModel error) {
        return List.of(when + status("ok", ok) + " |", status("error", error));
    }

    private String status(String status, PayloadModel payload) {
        return payload instanceof NoPayload ? status : status + " " + names.apply(payload.type());
    }
}
