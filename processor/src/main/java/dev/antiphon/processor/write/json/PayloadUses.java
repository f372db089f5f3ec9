package dev.antiphon.processor.write.json;

import dev.antiphon.processor.model.Argument.PayloadArgument;
import dev.antiphon.processor.model.Argument.SocketRefArgument;
import dev.antiphon.processor.model.ChannelModel;
import dev.antiphon.processor.model.HandlerMethod;
import dev.antiphon.processor.model.PayloadModel;
import dev.antiphon.processor.model.PayloadModel.JsonPayload;
import dev.antiphon.processor.model.ReturnForm;
import dev.antiphon.processor.model.ReturnForm.Later;
import dev.antiphon.processor.model.ReturnForm.ReplyForm;
import dev.antiphon.processor.model.ReturnForm.ReplyWith;
import dev.antiphon.processor.model.json.JsonType;
import java.util.HashSet;
import java.util.Set;

/** What a channel reads and writes: its handlers in their order, then what it sends. */
final class PayloadUses {
    private final CodecUses codecs = new CodecUses();
    private final Set<JsonType> whole = new HashSet<>();

    private PayloadUses() {}

    static PayloadUses of(ChannelModel channel) {
        PayloadUses uses = new PayloadUses();
        channel.handlers().forEach(handler -> uses.add(handler.method()));
        channel.sends()
                .ifPresent(sends -> sends.events()
                        .forEach(event -> event.payload().ifPresent(sent -> uses.add(sent.model(), Use.WRITE))));
        return uses;
    }

    CodecUses codecs() {
        return codecs;
    }

    /** Whether a payload is of that type, and one that the runtime has no codec for. */
    boolean isWhole(JsonType type) {
        return whole.contains(type) && CodecWriter.isComposed(type);
    }

    private void add(HandlerMethod method) {
        method.arguments(PayloadArgument.class).forEach(argument -> add(argument.payload(), Use.READ));
        method.arguments(SocketRefArgument.class).forEach(ref -> {
            add(ref.ok(), Use.WRITE);
            add(ref.error(), Use.WRITE);
        });
        add(method.returns());
    }

    private void add(ReturnForm form) {
        if (form instanceof Later later) {
            add(later.form());
        } else if (form instanceof ReplyForm reply) {
            add(reply.ok(), Use.WRITE);
            add(reply.error(), Use.WRITE);
        } else if (form instanceof ReplyWith value) {
            add(value.payload(), Use.WRITE);
        }
    }

    private void add(PayloadModel payload, Use use) {
        if (payload instanceof JsonPayload json) {
            whole.add(json.json());
            codecs.add(json, use);
        }
    }
}
