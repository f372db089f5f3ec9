package dev.antiphon.processor.write;

import com.squareup.javapoet.ArrayTypeName;
import com.squareup.javapoet.ClassName;
import com.squareup.javapoet.CodeBlock;
import com.squareup.javapoet.ParameterizedTypeName;
import com.squareup.javapoet.TypeName;
import com.squareup.javapoet.WildcardTypeName;
import dev.antiphon.processor.RuntimeTypes;
import dev.antiphon.processor.model.Argument.PayloadArgument;
import dev.antiphon.processor.model.Argument.SocketRefArgument;
import dev.antiphon.processor.model.ChannelModel;
import dev.antiphon.processor.model.HandlerMethod;
import dev.antiphon.processor.model.PayloadModel;
import dev.antiphon.processor.model.PayloadModel.BufferPayload;
import dev.antiphon.processor.model.PayloadModel.BytesPayload;
import dev.antiphon.processor.model.PayloadModel.DatabindPayload;
import dev.antiphon.processor.model.PayloadModel.MapPayload;
import dev.antiphon.processor.model.PayloadModel.TreePayload;
import dev.antiphon.processor.model.ReturnForm;
import dev.antiphon.processor.model.ReturnForm.Later;
import dev.antiphon.processor.model.ReturnForm.ReplyForm;
import dev.antiphon.processor.model.ReturnForm.ReplyWith;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The codecs of a channel: a constant for each payload that Jackson maps, in the order of their first use. */
final class PayloadConstants {
    private final ClassName holder;
    private final Map<TypeName, String> names = new LinkedHashMap<>();

    private PayloadConstants(ClassName holder) {
        this.holder = holder;
    }

    static PayloadConstants of(ChannelModel channel) {
        PayloadConstants constants = new PayloadConstants(GeneratedNames.payloads(channel.type()));
        LocalNames free = LocalNames.besides();
        Stream<PayloadModel> handled = channel.handlers().stream().flatMap(handler -> payloads(handler.method()));
        Stream<PayloadModel> sent = channel.sends().stream()
                .flatMap(sends -> sends.events().stream())
                .flatMap(event -> event.payload().stream())
                .map(payload -> payload.model());
        Stream.concat(handled, sent)
                .filter(DatabindPayload.class::isInstance)
                .map(PayloadModel::type)
                .forEach(type -> constants.names.computeIfAbsent(type, t -> free.take(words(t))));
        return constants;
    }

    /** The constants by their types. */
    Map<TypeName, String> names() {
        return Collections.unmodifiableMap(names);
    }

    /** What reads and writes a payload. */
    CodeBlock codec(PayloadModel payload) {
        if (payload instanceof DatabindPayload) {
            return CodeBlock.of("$T.$L", holder, names.get(payload.type()));
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

    private static Stream<PayloadModel> payloads(HandlerMethod method) {
        Stream<PayloadModel> taken = method.arguments().stream().flatMap(argument -> {
            if (argument instanceof PayloadArgument payload) {
                return Stream.of(payload.payload());
            }
            return argument instanceof SocketRefArgument ref ? Stream.of(ref.ok(), ref.error()) : Stream.empty();
        });
        return Stream.concat(taken, payloads(method.returns()));
    }

    private static Stream<PayloadModel> payloads(ReturnForm form) {
        if (form instanceof Later later) {
            return payloads(later.form());
        }
        if (form instanceof ReplyForm reply) {
            return Stream.of(reply.ok(), reply.error());
        }
        return form instanceof ReplyWith value ? Stream.of(value.payload()) : Stream.empty();
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
