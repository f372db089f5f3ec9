package dev.antiphon.processor.write.json;

import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.model.PayloadModel.JsonPayload;
import dev.antiphon.processor.model.json.CodecModel;
import dev.antiphon.processor.model.json.CodecModel.SealedCodec;
import dev.antiphon.processor.model.json.JsonType;
import dev.antiphon.processor.model.json.JsonType.Checked;
import dev.antiphon.processor.model.json.JsonType.Keyed;
import dev.antiphon.processor.model.json.JsonType.Named;
import dev.antiphon.processor.model.json.PayloadCodecs;
import dev.antiphon.processor.model.json.TypeTag.Property;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Which codecs the payloads of a channel need, and what for: in the order of their first use. */
final class CodecUses {
    private final PayloadCodecs codecs = new PayloadCodecs();
    private final Map<JsonType, Set<Use>> uses = new LinkedHashMap<>();

    void add(JsonPayload payload, Use use) {
        codecs.addAll(payload.codecs());
        visit(payload.json(), use);
    }

    /** The types with their uses; containers and the runtime's own types among them. */
    Map<JsonType, Set<Use>> all() {
        return Collections.unmodifiableMap(uses);
    }

    Set<Use> of(JsonType type) {
        return uses.getOrDefault(type, Set.of());
    }

    CodecModel codec(TypeName type) {
        return codecs.of(type).orElseThrow();
    }

    private void visit(JsonType type, Use use) {
        boolean isNew =
                uses.computeIfAbsent(type, t -> EnumSet.noneOf(Use.class)).add(use);
        if (type instanceof Checked checked) {
            visit(checked.checked(), use);
            return;
        }
        if (!isNew || use == Use.KEY) {
            return;
        }
        if (type instanceof Keyed keyed) {
            visit(keyed.key(), Use.KEY);
            visit(keyed.value(), use);
        } else {
            type.parts().forEach(part -> visit(part, use));
        }
        if (!(type instanceof Named)) {
            return;
        }
        codecs.of(type.type()).ifPresent(codec -> {
            Use ofParts = isWithinTag(codec) && use == Use.WRITE ? Use.WRITE_MEMBERS : partsOf(use);
            Stream<JsonType> parts = use == Use.READ ? codec.readParts() : codec.writtenParts();
            parts.forEach(part -> visit(part, ofParts));
        });
    }

    /** Whether the members of a part stand behind one that its own codec does not know. */
    private static boolean isWithinTag(CodecModel codec) {
        return codec instanceof SealedCodec sealed && sealed.tag() instanceof Property;
    }

    private static Use partsOf(Use use) {
        return use == Use.WRITE_MEMBERS ? Use.WRITE : use;
    }
}
