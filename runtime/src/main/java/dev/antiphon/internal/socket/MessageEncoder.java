package dev.antiphon.internal.socket;

import dev.antiphon.codec.PayloadOutput;
import dev.antiphon.codec.PayloadOutputs;
import dev.antiphon.codec.PayloadWriter;
import dev.antiphon.internal.wire.EncodedTopic;
import dev.antiphon.internal.wire.Ref;
import dev.antiphon.internal.wire.Serializer;
import org.jspecify.annotations.Nullable;

/** Makes frames of what a socket sends. From any thread; writes into outputs that all connections share. */
final class MessageEncoder {
    /** Room for a frame's header before the message. */
    private static final int HEADROOM = 16;

    private final Transport transport;
    private final Serializer serializer;
    private final PayloadOutputs outputs;

    MessageEncoder(Transport transport, Serializer serializer, PayloadOutputs outputs) {
        this.transport = transport;
        this.serializer = serializer;
        this.outputs = outputs;
    }

    <T> byte[] push(Ref joinRef, EncodedTopic topic, String event, PayloadWriter<? super T> writer, @Nullable T value) {
        PayloadOutput out = take();
        try {
            return transport.frame(out, serializer.encodePush(out, joinRef, topic, event, writer, value));
        } finally {
            give(out);
        }
    }

    <T> byte[] reply(
            Ref joinRef, Ref ref, EncodedTopic topic, boolean ok, PayloadWriter<? super T> writer, @Nullable T value) {
        PayloadOutput out = take();
        try {
            return transport.frame(out, serializer.encodeReply(out, joinRef, ref, topic, ok, writer, value));
        } finally {
            give(out);
        }
    }

    /** {@code phx_close} or {@code phx_error}: both refs are the join's. */
    <T> byte[] end(Ref joinRef, EncodedTopic topic, String event, PayloadWriter<? super T> writer, @Nullable T value) {
        PayloadOutput out = take();
        try {
            return transport.frame(out, serializer.encodeEnd(out, joinRef, topic, event, writer, value));
        } finally {
            give(out);
        }
    }

    /** The I/O thread has an output of its own, which costs no compare-and-set. */
    private PayloadOutput take() {
        PayloadOutput own = transport.lane().takeOutput();
        if (own == null) {
            return outputs.take(HEADROOM);
        }
        own.reset(HEADROOM);
        return own;
    }

    private void give(PayloadOutput output) {
        if (!transport.lane().giveOutput(output)) {
            outputs.give(output);
        }
    }
}
