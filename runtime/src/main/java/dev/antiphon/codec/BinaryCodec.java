package dev.antiphon.codec;

import java.nio.ByteBuffer;

/**
 * Binary payloads, as the receiver's own bytes.
 *
 * @param <T> {@code byte[]} or {@code ByteBuffer}
 */
public abstract sealed class BinaryCodec<T> implements PayloadReader<T>, PayloadWriter<T> {
    /** Binary payloads as arrays. */
    public static final BinaryCodec<byte[]> BYTES = new Bytes();

    /** Binary payloads as buffers. */
    public static final BinaryCodec<ByteBuffer> BUFFER = new Buffer();

    private BinaryCodec() {}

    @Override
    public final T read(Payload payload) {
        payload.requireBinary();
        return own(payload.bytes());
    }

    @Override
    public final boolean binary() {
        return true;
    }

    abstract T own(byte[] bytes);

    private static final class Bytes extends BinaryCodec<byte[]> {
        @Override
        byte[] own(byte[] bytes) {
            return bytes;
        }

        @Override
        public void write(byte[] value, PayloadOutput out) {
            out.put(value);
        }
    }

    private static final class Buffer extends BinaryCodec<ByteBuffer> {
        @Override
        ByteBuffer own(byte[] bytes) {
            return ByteBuffer.wrap(bytes);
        }

        @Override
        public void write(ByteBuffer value, PayloadOutput out) {
            if (value.hasArray()) {
                out.put(value.array(), value.arrayOffset() + value.position(), value.remaining());
            } else {
                byte[] copy = new byte[value.remaining()];
                value.duplicate().get(copy);
                out.put(copy);
            }
        }
    }
}
