package dev.antiphon.codec;

import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.io.NumberOutput;
import com.fasterxml.jackson.core.json.JsonWriteContext;
import com.fasterxml.jackson.core.json.UTF8JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Jackson's generator of UTF-8, which writes members whose values are plain in one go. All else is Jackson's. */
final class PayloadGenerator extends UTF8JsonGenerator {
    /** Of a number, with its sign. */
    private static final int MOST_DIGITS = 20;

    PayloadGenerator(IOContext context, int features, OutputStream out, char quote) {
        super(context, features, null, out, quote);
    }

    /** A member's name, in front of any value. */
    void name(JsonName name) throws IOException {
        if (!hasRoom(name, 0)) {
            writeFieldName(name.serialized());
            return;
        }
        int colon = putName(name) - 1;
        _outputTail = colon; // the value brings its own
    }

    void member(JsonName name, @Nullable String value) throws IOException {
        if (value == null || !hasRoom(name, value.length() + 2)) {
            writeFieldName(name.serialized());
            writeString(value);
            return;
        }
        int at = putName(name);
        int end = putPlain(value, at + 1);
        if (end < 0) {
            _outputTail = at - 1;
            writeString(value);
            return;
        }
        _writeContext.writeValue();
        _outputBuffer[at] = '"';
        _outputBuffer[end] = '"';
        _outputTail = end + 1;
    }

    void member(JsonName name, int value) throws IOException {
        if (!hasRoom(name, MOST_DIGITS)) {
            writeFieldName(name.serialized());
            writeNumber(value);
            return;
        }
        int at = putName(name);
        _writeContext.writeValue();
        _outputTail = NumberOutput.outputInt(value, _outputBuffer, at);
    }

    void member(JsonName name, long value) throws IOException {
        if (!hasRoom(name, MOST_DIGITS)) {
            writeFieldName(name.serialized());
            writeNumber(value);
            return;
        }
        int at = putName(name);
        _writeContext.writeValue();
        _outputTail = NumberOutput.outputLong(value, _outputBuffer, at);
    }

    private boolean hasRoom(JsonName name, int value) throws IOException {
        int length = name.member().length + value;
        if (_outputEnd - _outputTail < length && _outputTail > 0) {
            _flushBuffer();
        }
        return _outputEnd - _outputTail >= length;
    }

    /** Puts comma, name and colon; gives the index behind them, and leaves it to the value to go there. */
    private int putName(JsonName name) throws IOException {
        int status = _writeContext.writeFieldName(name.toString());
        if (status == JsonWriteContext.STATUS_EXPECT_VALUE) {
            _reportError("a value must follow a name");
        }
        byte[] member = name.member();
        int from = status == JsonWriteContext.STATUS_OK_AFTER_COMMA ? 0 : 1;
        System.arraycopy(member, from, _outputBuffer, _outputTail, member.length - from);
        return _outputTail + member.length - from;
    }

    /** Puts letters of ASCII that need no escape; gives the index behind them, or a negative one at any other letter. */
    private int putPlain(String text, int from) {
        byte[] bytes = _outputBuffer;
        int length = text.length();
        for (int i = 0; i < length; i++) {
            char letter = text.charAt(i);
            if (letter < ' ' || letter > '~' || letter == '"' || letter == '\\') {
                return -1;
            }
            bytes[from + i] = (byte) letter;
        }
        return from + length;
    }
}
