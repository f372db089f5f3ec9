package dev.antiphon.internal.wire;

import dev.antiphon.codec.PayloadOutput;
import dev.antiphon.codec.PayloadWriter;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The payload of a message, written behind its envelope. */
final class EventPayload {
    private EventPayload() {}

    /** One that is pushed or broadcast: an object, or bytes. */
    static <T> void write(PayloadOutput out, String event, PayloadWriter<? super T> writer, @Nullable T value) {
        writeNamed(out, "the payload of \"" + event + "\"", writer, value);
        if (!writer.binary() && (out.valueSize() == 0 || out.array()[out.valueStart()] != '{')) {
            throw new IllegalArgumentException("the payload of \"" + event
                    + "\" is not a JSON object: what is pushed or broadcast is one, or binary. Wrap it in a record.");
        }
    }

    /** A reply's: any JSON, or bytes. */
    static <T> void writeReply(PayloadOutput out, PayloadWriter<? super T> writer, @Nullable T value) {
        writeNamed(out, "a reply's payload", writer, value);
        if (!writer.binary() && out.valueSize() == 0) {
            throw new IllegalArgumentException("a reply's payload is empty: its writer wrote no JSON");
        }
    }

    private static <T> void writeNamed(
            PayloadOutput out, String what, PayloadWriter<? super T> writer, @Nullable T value) {
        try {
            out.write(writer, value);
        } catch (IOException e) {
            throw new IllegalArgumentException(what + " cannot be written: " + e.getMessage(), e);
        }
    }
}
