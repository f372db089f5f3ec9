package dev.antiphon.processor.write.json;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.WildcardTypeName;
import dev.antiphon.processor.RuntimeTypes;
import dev.antiphon.processor.model.ChannelModel;
import dev.antiphon.processor.model.PayloadModel;
import dev.antiphon.processor.model.PayloadModel.BufferPayload;
import dev.antiphon.processor.model.PayloadModel.BytesPayload;
import dev.antiphon.processor.model.PayloadModel.JsonPayload;
import dev.antiphon.processor.model.PayloadModel.MapPayload;
import dev.antiphon.processor.model.PayloadModel.TreePayload;
import dev.antiphon.processor.model.PayloadTypeModel;
import dev.antiphon.processor.model.json.CodecModel;
import dev.antiphon.processor.model.json.CodecModel.EnumCodec;
import dev.antiphon.processor.model.json.JsonType;
import dev.antiphon.processor.model.json.JsonType.Named;
import dev.antiphon.processor.write.source.LocalNames;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The codecs of a channel: a constant for each that is generated, in the order of their first use, composed ones last. */
public final class PayloadConstants {
    private final ClassName holder;
    private final CodecUses uses;
    private final Map<JsonType, String> names = new LinkedHashMap<>();

    private PayloadConstants(ClassName holder, CodecUses uses) {
        this.holder = holder;
        this.uses = uses;
    }

    /**
     * The codecs of a channel.
     *
     * @param channel the channel
     * @param holder the class that is to hold them
     * @return the constants
     */
    public static PayloadConstants of(ChannelModel channel, ClassName holder) {
        PayloadUses payloads = PayloadUses.of(channel);
        PayloadConstants constants = new PayloadConstants(holder, payloads.codecs());
        LocalNames free = LocalNames.besides();
        Set<JsonType> types = payloads.codecs().all().keySet();
        // What is composed of others comes last: a constant cannot refer to one below it.
        Stream.concat(types.stream().filter(CodecWriter::isOwn), types.stream().filter(payloads::isWhole))
                .forEach(type -> constants.names.put(type, free.take(words(type.type()))));
        return constants;
    }

    /** The codecs of a type that has a file of its own: its own is the instance of the class they stand in. */
    static PayloadConstants of(PayloadTypeModel model) {
        JsonType root = model.payload().json();
        CodecUses uses = new CodecUses();
        uses.add(model.payload(), Use.READ);
        uses.add(model.payload(), Use.WRITE);
        if (uses.codec(root.type()) instanceof EnumCodec) {
            uses.add(model.payload(), Use.KEY);
        }
        PayloadConstants constants = new PayloadConstants(model.codec(), uses);
        LocalNames free = LocalNames.besides("INSTANCE", words(model.type()));
        constants.names.put(root, "INSTANCE");
        uses.all().keySet().stream()
                .filter(CodecWriter::isOwn)
                .filter(type -> !type.equals(root))
                .forEach(type -> constants.names.put(type, free.take(words(type.type()))));
        return constants;
    }

    /**
     * Whether the channel needs none.
     *
     * @return true where no class is to be written for them
     */
    public boolean areEmpty() {
        return names.isEmpty();
    }

    /**
     * What reads and writes a payload.
     *
     * @param payload the payload
     * @return an expression
     */
    public CodeBlock codec(PayloadModel payload) {
        if (payload instanceof JsonPayload json) {
            String name = names.get(json.json());
            return name == null ? codecs().of(json.json()) : CodeBlock.of("$T.$L", holder, name);
        }
        if (payload instanceof TreePayload) {
            return CodeBlock.of("$T.INSTANCE", RuntimeTypes.TREE_CODEC);
        }
        if (payload instanceof MapPayload) {
            return CodeBlock.of("$T.INSTANCE", RuntimeTypes.MAP_CODEC);
        }
        if (payload instanceof BytesPayload) {
            return CodeBlock.of("$T.BYTES", RuntimeTypes.BINARY_CODEC);
        }
        return payload instanceof BufferPayload
                ? CodeBlock.of("$T.BUFFER", RuntimeTypes.BINARY_CODEC)
                : CodeBlock.of("$T.nothing()", RuntimeTypes.PAYLOAD_WRITER);
    }

    ClassName holder() {
        return holder;
    }

    Map<JsonType, String> names() {
        return names;
    }

    Set<Use> uses(JsonType type) {
        return uses.of(type);
    }

    CodecModel codec(Named type) {
        return uses.codec(type.type());
    }

    Codecs codecs() {
        Map<JsonType, String> constants = new LinkedHashMap<>();
        names.forEach((type, name) -> {
            if (CodecWriter.isOwn(type)) {
                constants.put(type, name);
            }
        });
        return new Codecs(constants);
    }

    /** {@code Page<Item>} as {@code PAGE_OF_ITEM}. */
    private static String words(TypeName type) {
        if (type instanceof ParameterizedTypeName generic) {
            return generic.typeArguments.stream()
                    .map(PayloadConstants::words)
                    .collect(Collectors.joining("_", words(generic.rawType) + "_OF_", ""));
        }
        if (type instanceof ArrayTypeName array) {
            return words(array.componentType) + "_ARRAY";
        }
        if (type instanceof WildcardTypeName wildcard) {
            return words(wildcard.upperBounds.get(0));
        }
        return LocalNames.constant(type instanceof ClassName name ? name.simpleName() : type.toString());
    }
}
