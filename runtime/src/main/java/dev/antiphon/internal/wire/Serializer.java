package dev.antiphon.internal.wire;

import dev.antiphon.codec.PayloadOutput;
import dev.antiphon.codec.PayloadWriter;
import org.jspecify.annotations.Nullable;

/**
 * A version of Phoenix's wire format, chosen by the client's {@code vsn}. Stateless and safe for any thread.
 *
 * <p>What encodes appends one message to an output and returns whether it is binary. It throws IllegalArgumentException
 * where the message cannot be sent: the payload cannot be written, a pushed or broadcast one is no JSON object, or a
 * name is too long for a binary frame. Nothing of the message is then to be used.
 */
public interface Serializer {
    /** Decodes the bytes of a text message, which are known to be UTF-8. */
    void decodeText(byte[] buffer, int offset, int length, ClientMessage into) throws MalformedMessageException;

    /** Decodes the bytes of a binary message. */
    void decodeBinary(byte[] buffer, int offset, int length, ClientMessage into) throws MalformedMessageException;

    /** Encodes an event for one member. */
    <T> boolean encodePush(
            PayloadOutput out,
            Ref joinRef,
            EncodedTopic topic,
            String event,
            PayloadWriter<? super T> writer,
            @Nullable T value);

    /** Encodes the answer to a message. */
    <T> boolean encodeReply(
            PayloadOutput out,
            Ref joinRef,
            Ref ref,
            EncodedTopic topic,
            boolean ok,
            PayloadWriter<? super T> writer,
            @Nullable T value);

    /** Encodes an event for whoever is on the topic. */
    <T> boolean encodeBroadcast(
            PayloadOutput out, EncodedTopic topic, String event, PayloadWriter<? super T> writer, @Nullable T value);

    /** Encodes the end of a membership, {@code phx_close} or {@code phx_error}: both of its refs are the join's. */
    <T> boolean encodeEnd(
            PayloadOutput out,
            Ref joinRef,
            EncodedTopic topic,
            String event,
            PayloadWriter<? super T> writer,
            @Nullable T value);
}
