package dev.antiphon.benchmarks;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;

/** A mapper's reader and writer of one type. */
final class DatabindFormat<T> implements Format<T> {
    private final Bytes out = new Bytes();
    private final ObjectReader reader;
    private final ObjectWriter writer;

    DatabindFormat(ObjectMapper mapper, Class<T> type) {
        this.reader = mapper.readerFor(type);
        this.writer = mapper.writerFor(type);
    }

    @Override
    public T read(byte[] bytes, int offset, int length) throws IOException {
        return reader.readValue(bytes, offset, length);
    }

    @Override
    public int write(T value) throws IOException {
        out.reset();
        writer.writeValue(out, value);
        return out.size();
    }

    @Override
    public byte[] bytes(T value) throws IOException {
        return writer.writeValueAsBytes(value);
    }
}
