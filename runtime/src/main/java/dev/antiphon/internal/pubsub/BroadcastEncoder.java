package dev.antiphon.internal.pubsub;

import dev.antiphon.codec.Payload;
import dev.antiphon.codec.PayloadOutput;
import dev.antiphon.codec.PayloadOutputs;
import dev.antiphon.codec.PayloadWriter;
import dev.antiphon.internal.websocket.FrameHeader;
import dev.antiphon.internal.websocket.FrameWriter;
import dev.antiphon.internal.wire.EncodedTopic;
import dev.antiphon.internal.wire.Serializer;
import dev.antiphon.internal.wire.V2Serializer;
import org.jspecify.annotations.Nullable;

/** Makes one frame of a broadcast, for all its subscribers. */
final class BroadcastEncoder {
    private final PayloadOutputs outputs = new PayloadOutputs(64);
    private final Serializer serializer = V2Serializer.INSTANCE;

    <T> EncodedBroadcast encode(EncodedTopic topic, String event, PayloadWriter<? super T> writer, @Nullable T value) {
        PayloadOutput out = outputs.take(0);
        try {
            boolean binary = serializer.encodeBroadcast(out, topic, event, writer, value);
            int opcode = binary ? FrameHeader.BINARY : FrameHeader.TEXT;
            byte[] frame = FrameWriter.frame(opcode, out.array(), out.start(), out.size());
            int at = frame.length - out.size() + out.valueStart() - out.start();
            Payload payload = binary
                    ? Payload.binarySlice(frame, at, out.valueSize())
                    : Payload.jsonSlice(frame, at, out.valueSize());
            return new EncodedBroadcast(topic.name(), event, shared(payload, value), frame);
        } finally {
            outputs.give(out);
        }
    }

    private static Payload shared(Payload payload, @Nullable Object value) {
        return value == null || value instanceof Payload ? payload : payload.of(value);
    }
}
