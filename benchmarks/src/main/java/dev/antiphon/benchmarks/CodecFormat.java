package dev.antiphon.benchmarks;

import dev.antiphon.codec.JsonCodec;
import dev.antiphon.codec.Payload;
import dev.antiphon.codec.PayloadOutput;
import dev.antiphon.codec.PayloadOutputs;
import java.io.IOException;

/** Generated codecs, as the server uses them: on a slice of the frame that came, and to an output of the pool. */
final class CodecFormat<T> implements Format<T> {
    private final PayloadOutputs outputs = new PayloadOutputs(4);
    private final JsonCodec<T> codec;

    CodecFormat(JsonCodec<T> codec) {
        this.codec = codec;
    }

    @Override
    public T read(byte[] bytes, int offset, int length) {
        return Payload.jsonSlice(bytes, offset, length).read(codec);
    }

    @Override
    public int write(T value) throws IOException {
        PayloadOutput out = outputs.take(0);
        out.write(codec, value);
        int size = out.size();
        outputs.give(out);
        return size;
    }

    @Override
    public byte[] bytes(T value) throws IOException {
        PayloadOutput out = new PayloadOutput();
        out.write(codec, value);
        return out.copy();
    }
}
