package dev.antiphon.internal.wire;

import dev.antiphon.codec.PayloadOutput;
import dev.antiphon.codec.PayloadWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Version 2: arrays in text, and {@link V2Binary} frames. */
public enum V2Serializer implements Serializer {
    /** The serializer. */
    INSTANCE;

    private static final byte[] NULL_REF = ascii("null,");
    private static final byte[] NULL_REFS = ascii("[null,null,");
    private static final byte[] REPLY_OK = ascii(",\"phx_reply\",{\"status\":\"ok\",\"response\":");
    private static final byte[] REPLY_ERROR = ascii(",\"phx_reply\",{\"status\":\"error\",\"response\":");
    private static final byte[] REPLY_END = ascii("}]");

    @Override
    public void decodeText(byte[] buffer, int offset, int length, ClientMessage into) throws MalformedMessageException {
        V2Text.decode(buffer, offset, length, into);
    }

    @Override
    public void decodeBinary(byte[] buffer, int offset, int length, ClientMessage into)
            throws MalformedMessageException {
        V2Binary.decode(buffer, offset, length, into);
    }

    @Override
    public <T> boolean encodePush(
            PayloadOutput out,
            Ref joinRef,
            EncodedTopic topic,
            String event,
            PayloadWriter<? super T> writer,
            @Nullable T value) {
        if (writer.binary()) {
            V2Binary.putPush(out, joinRef, topic, event);
            EventPayload.write(out, event, writer, value);
            return true;
        }
        out.put((byte) '[');
        joinRef.putJson(out);
        out.put((byte) ',');
        out.put(NULL_REF);
        putEvent(out, topic, event, writer, value);
        return false;
    }

    @Override
    public <T> boolean encodeBroadcast(
            PayloadOutput out, EncodedTopic topic, String event, PayloadWriter<? super T> writer, @Nullable T value) {
        if (writer.binary()) {
            V2Binary.putBroadcast(out, topic, event);
            EventPayload.write(out, event, writer, value);
            return true;
        }
        out.put(NULL_REFS);
        putEvent(out, topic, event, writer, value);
        return false;
    }

    @Override
    public <T> boolean encodeReply(
            PayloadOutput out,
            Ref joinRef,
            Ref ref,
            EncodedTopic topic,
            boolean ok,
            PayloadWriter<? super T> writer,
            @Nullable T value) {
        if (writer.binary()) {
            V2Binary.putReply(out, joinRef, ref, topic, ok);
            EventPayload.writeReply(out, writer, value);
            return true;
        }
        out.put((byte) '[');
        joinRef.putJson(out);
        out.put((byte) ',');
        ref.putJson(out);
        out.put((byte) ',');
        out.put(topic.json());
        out.put(ok ? REPLY_OK : REPLY_ERROR);
        EventPayload.writeReply(out, writer, value);
        out.put(REPLY_END);
        return false;
    }

    @Override
    public <T> boolean encodeEnd(
            PayloadOutput out,
            Ref joinRef,
            EncodedTopic topic,
            String event,
            PayloadWriter<? super T> writer,
            @Nullable T value) {
        out.put((byte) '[');
        joinRef.putJson(out);
        out.put((byte) ',');
        joinRef.putJson(out);
        out.put((byte) ',');
        putEvent(out, topic, event, writer, value);
        return false;
    }

    private static <T> void putEvent(
            PayloadOutput out, EncodedTopic topic, String event, PayloadWriter<? super T> writer, @Nullable T value) {
        out.put(topic.json());
        out.put((byte) ',');
        out.putJsonString(event);
        out.put((byte) ',');
        EventPayload.write(out, event, writer, value);
        out.put((byte) ']');
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
