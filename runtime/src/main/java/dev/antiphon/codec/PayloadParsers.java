package dev.antiphon.codec;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.io.ContentReference;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.sym.ByteQuadsCanonicalizer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Jackson's factory, which also keeps parsers to be used again. */
final class PayloadParsers extends JsonFactory {
    private static final long serialVersionUID = 1L;
    private static final int KEPT = 64;

    private final transient SlotPool<PayloadParser> free = new SlotPool<>(KEPT);

    PayloadParsers(JsonFactoryBuilder rules) {
        super(rules);
    }

    /** Takes a parser, to be given back, in front of a text. */
    PayloadParser take(byte[] bytes, int offset, int length) {
        PayloadParser parser = free.take();
        if (parser == null) {
            parser = newParser();
        }
        parser.begin(bytes, offset, length);
        return parser;
    }

    /** Takes one back, wherever it is in its text. */
    void give(PayloadParser parser) {
        if (parser.end()) {
            free.give(parser);
            return;
        }
        try {
            parser.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A generator of UTF-8. */
    PayloadGenerator newGenerator(OutputStream out) {
        IOContext context = _createContext(ContentReference.unknown(), false);
        context.setEncoding(JsonEncoding.UTF8);
        return new PayloadGenerator(context, _generatorFeatures, out, _quoteChar);
    }

    /** With a table of names of its own, which goes when the parser goes. */
    private PayloadParser newParser() {
        return new PayloadParser(
                _createContext(ContentReference.unknown(), false),
                _parserFeatures,
                ByteQuadsCanonicalizer.createRoot().makeChildOrPlaceholder(_factoryFeatures));
    }
}
