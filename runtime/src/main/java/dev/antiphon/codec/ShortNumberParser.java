package dev.antiphon.codec;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.json.UTF8StreamJsonParser;
import com.fasterxml.jackson.core.sym.ByteQuadsCanonicalizer;
import java.io.IOException;
import java.io.Writer;

/**
 * Jackson's parser of UTF-8, which makes short numbers straight from the bytes. Their text is made when it is asked for,
 * which is seldom.
 */
abstract class ShortNumberParser extends UTF8StreamJsonParser {
    /** Behind the first digit, of a number that is an int whatever they are. */
    private static final int MOST_DIGITS = 8;

    ShortNumberParser(IOContext context, int features, ByteQuadsCanonicalizer names) {
        super(context, features, null, null, names, NO_BYTES, 0, 0, 0, false);
    }

    @Override
    protected JsonToken _parseUnsignedNumber(int start) throws IOException {
        int at = _inputPtr;
        int number = start - '0';
        while (at < _inputEnd && isDigit(_inputBuffer[at]) && at - _inputPtr <= MOST_DIGITS) {
            number = number * 10 + _inputBuffer[at++] - '0';
        }
        int digits = at - _inputPtr;
        if (start == '0' || digits > MOST_DIGITS || at >= _inputEnd || !endsNumber(_inputBuffer[at])) {
            return super._parseUnsignedNumber(start);
        }
        _inputPtr = at;
        _numberInt = number;
        _numTypesValid = NR_INT;
        _numberNegative = false;
        _intLength = digits + 1;
        _fractLength = 0;
        _expLength = 0;
        _textBuffer.resetWithEmpty();
        return JsonToken.VALUE_NUMBER_INT;
    }

    private static boolean isDigit(byte letter) {
        return letter >= '0' && letter <= '9';
    }

    /** Outside of arrays and objects there is more to be checked. */
    private boolean endsNumber(byte next) {
        return (next == ',' || next == '}' || next == ']') && !_parsingContext.inRoot();
    }

    @Override
    public String getText() throws IOException {
        makeText();
        return super.getText();
    }

    @Override
    public int getText(Writer writer) throws IOException {
        makeText();
        return super.getText(writer);
    }

    @Override
    public char[] getTextCharacters() throws IOException {
        makeText();
        return super.getTextCharacters();
    }

    @Override
    public int getTextLength() throws IOException {
        makeText();
        return super.getTextLength();
    }

    private void makeText() throws IOException {
        if (_currToken == JsonToken.VALUE_NUMBER_INT && _textBuffer.size() == 0) {
            _textBuffer.resetWithString(Integer.toString(_numberInt));
        }
    }
}
