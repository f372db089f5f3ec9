package dev.antiphon.processor.write.json;

import dev.antiphon.processor.model.ChannelModel;
import dev.antiphon.processor.model.PayloadModel.JsonPayload;
import dev.antiphon.processor.model.UsedPayload;
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
        channel.payloads().forEach(uses::add);
        return uses;
    }

    CodecUses codecs() {
        return codecs;
    }

    /** Whether a payload is of that type, and one that the runtime has no codec for. */
    boolean isWhole(JsonType type) {
        return whole.contains(type) && CodecWriter.isComposed(type);
    }

    private void add(UsedPayload used) {
        if (used.payload() instanceof JsonPayload json) {
            whole.add(json.json());
            codecs.add(json, used.use() == UsedPayload.Use.READ ? Use.READ : Use.WRITE);
        }
    }
}
