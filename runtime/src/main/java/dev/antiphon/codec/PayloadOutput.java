package dev.antiphon.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that grow: where payloads are written, and the envelope around them. For one thread at a time; reused, so that
 * writing a message allocates nothing here.
 */
public final class PayloadOutput {
    private static final int INITIAL = 512;
    private static final int KEPT = 64 * 1024;

    private final OutputStream appender = new Appender();
    private byte[] bytes = new byte[INITIAL];
    private int start;
    private int end;
    private int valueStart;
    private int valueEnd;
    private @Nullable PayloadGenerator generator;
    private @Nullable JsonOutput values;

    /** An empty one. */
    public PayloadOutput() {}

    /**
     * Forgets what was written.
     *
     * @param headroom bytes to leave free before the first one, for a header whose length shows at the end
     */
    public void reset(int headroom) {
        start = headroom;
        end = headroom;
        valueStart = headroom;
        valueEnd = headroom;
        ensure(0);
    }

    /**
     * The bytes, those of the headroom included. Good until the next one is appended.
     *
     * @return the array, longer than what is written
     */
    public byte[] array() {
        return bytes;
    }

    /**
     * Where the first byte is in the {@link #array}.
     *
     * @return the headroom
     */
    public int start() {
        return start;
    }

    /**
     * Where the next byte goes in the {@link #array}.
     *
     * @return the index behind the last byte
     */
    public int end() {
        return end;
    }

    /**
     * How much was written.
     *
     * @return bytes, without the headroom
     */
    public int size() {
        return end - start;
    }

    /**
     * What was written.
     *
     * @return a copy, without the headroom
     */
    public byte[] copy() {
        return Arrays.copyOfRange(bytes, start, end);
    }

    /**
     * Where the last written payload begins in the {@link #array}.
     *
     * @return the index of its first byte
     */
    public int valueStart() {
        return valueStart;
    }

    /**
     * How long the last written payload is.
     *
     * @return its bytes
     */
    public int valueSize() {
        return valueEnd - valueStart;
    }

    /**
     * Appends a byte.
     *
     * @param value the byte
     */
    public void put(byte value) {
        if (end == bytes.length) {
            ensure(1);
        }
        bytes[end++] = value;
    }

    /**
     * Appends bytes.
     *
     * @param source all of them
     */
    public void put(byte[] source) {
        put(source, 0, source.length);
    }

    /**
     * Appends bytes.
     *
     * @param source where they are
     * @param offset the first
     * @param length how many
     */
    public void put(byte[] source, int offset, int length) {
        ensure(length);
        System.arraycopy(source, offset, bytes, end, length);
        end += length;
    }

    /**
     * Replaces a byte written before.
     *
     * @param at its index in the {@link #array}
     * @param value the new byte
     */
    public void set(int at, byte value) {
        bytes[at] = value;
    }

    /**
     * Appends text as UTF-8.
     *
     * @param text the text
     */
    public void putUtf8(String text) {
        if (!putPlain(text)) {
            put(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * Appends text as a JSON string, quotes included.
     *
     * @param text the text
     * @throws IllegalArgumentException if the text has half a surrogate pair
     */
    public void putJsonString(String text) {
        put((byte) '"');
        if (!putPlain(text)) {
            put(JsonStringEncoder.getInstance().quoteAsUTF8(text));
        }
        put((byte) '"');
    }

    /** Appends text that is the same in ASCII, UTF-8 and JSON; otherwise nothing. */
    private boolean putPlain(String text) {
        int length = text.length();
        ensure(length);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || c == '"' || c == '\\') {
                return false;
            }
            bytes[end + i] = (byte) c;
        }
        end += length;
        return true;
    }

    /**
     * Appends a payload. If its writer throws, nothing of it stays here.
     *
     * @param writer writes it
     * @param value what it is given, null for none
     * @param <T> the value's type
     * @throws IOException if the value cannot be written
     */
    @SuppressWarnings("NullAway") // null goes with a writer of Void alone, which looks at nothing
    public <T> void write(PayloadWriter<? super T> writer, @Nullable T value) throws IOException {
        int mark = end;
        boolean written = false;
        try {
            writer.write(value, this);
            finishJson();
            written = true;
        } finally {
            if (!written) {
                end = mark;
                discardGenerator();
            }
        }
        valueStart = mark;
        valueEnd = end;
    }

    /**
     * A generator that appends UTF-8 JSON here, for use in a {@link PayloadWriter}. It holds back what it writes until
     * {@link #write} flushes it, so a writer uses either the generator or the put methods.
     *
     * @return the generator, the same one each time
     */
    public JsonGenerator json() {
        return generator();
    }

    private PayloadGenerator generator() {
        PayloadGenerator open = generator;
        if (open == null) {
            open = newGenerator();
            generator = open;
        }
        return open;
    }

    /** The same generator, as generated code writes. */
    JsonOutput values() {
        JsonOutput open = values;
        if (open == null) {
            open = new JsonOutput(generator());
            values = open;
        }
        return open;
    }

    /** Lets go of a large array, and of what is in it. */
    public void trim() {
        if (bytes.length > KEPT) {
            bytes = new byte[INITIAL];
            reset(0);
        }
    }

    private PayloadGenerator newGenerator() {
        PayloadGenerator made = JsonRules.FACTORY.newGenerator(appender);
        made.setRootValueSeparator(null);
        return made;
    }

    private void finishJson() throws IOException {
        if (generator != null) {
            if (!generator.getOutputContext().inRoot()) {
                throw new IllegalStateException("the JSON of a payload was left open");
            }
            generator.flush();
        }
    }

    /** One that threw in the middle of an object would write on there; its buffers go back to their pool. */
    private void discardGenerator() {
        JsonGenerator broken = generator;
        generator = null;
        values = null;
        if (broken != null) {
            int mark = end;
            try {
                broken.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                end = mark;
            }
        }
    }

    private void ensure(int more) {
        if (bytes.length - end < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, end + more));
        }
    }

    private final class Appender extends OutputStream {
        @Override
        public void write(int value) {
            put((byte) value);
        }

        @Override
        public void write(byte[] source, int offset, int length) {
            put(source, offset, length);
        }
    }
}
