package dev.antiphon.internal.channel;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.antiphon.codec.InvalidPayloadException;
import dev.antiphon.codec.PayloadError;
import dev.antiphon.codec.PayloadOutput;
import dev.antiphon.codec.PayloadWriter;
import java.io.IOException;

/** Writes what is wrong with a payload, without repeating it. */
enum InvalidPayloadReply implements PayloadWriter<InvalidPayloadException> {
    WRITER;

    @Override
    public void write(InvalidPayloadException invalid, PayloadOutput out) throws IOException {
        JsonGenerator json = out.json();
        json.writeStartObject();
        json.writeStringField("reason", "invalid payload");
        json.writeArrayFieldStart("errors");
        for (PayloadError error : invalid.errors()) {
            json.writeStartObject();
            json.writeStringField("path", error.path());
            json.writeStringField("message", error.message());
            json.writeStringField("code", error.code());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }
}
