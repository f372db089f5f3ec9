package dev.antiphon.internal.channel;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.antiphon.codec.PayloadOutput;
import dev.antiphon.codec.PayloadWriter;
import java.io.IOException;

/** Writes {@code {"reason":…}}, as Phoenix answers on its own account. */
public enum ReasonReply implements PayloadWriter<String> {
    /** The only one. */
    WRITER;

    @Override
    public void write(String reason, PayloadOutput out) throws IOException {
        JsonGenerator json = out.json();
        json.writeStartObject();
        json.writeStringField("reason", reason);
        json.writeEndObject();
    }
}
