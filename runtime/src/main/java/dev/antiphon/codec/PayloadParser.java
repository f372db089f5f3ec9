package dev.antiphon.codec;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.json.JsonReadContext;
import com.fasterxml.jackson.core.json.UTF8StreamJsonParser;
import com.fasterxml.jackson.core.sym.ByteQuadsCanonicalizer;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Jackson's parser of UTF-8, kept to read one payload after another: to make one costs as much as to read a small
 * payload.
 */
final class PayloadParser extends UTF8StreamJsonParser {
    /** In a parser that goes on for ever, names that clients made up would pile up. */
    private static final int MOST_NAMES = 400;

    private static final int MOST_READ = 512 * 1024;

    /** Behind the first digit, of a number that is an int whatever they are. */
    private static final int MOST_DIGITS = 8;

    private static final char REPLACEMENT = '\uFFFD';

    private final MemberOrder order = new MemberOrder();
    private long read;

    PayloadParser(IOContext context, int features, ByteQuadsCanonicalizer names) {
        super(context, features, null, null, names, NO_BYTES, 0, 0, 0, false);
    }

    /** Goes in front of another text, wherever it is in the one before. */
    void begin(byte[] bytes, int offset, int length) {
        _inputBuffer = bytes;
        _inputPtr = offset;
        _inputEnd = offset + length;
        _currInputProcessed = -offset;
        _currInputRow = 1;
        _currInputRowStart = offset;
        read += length;
    }

    /** Lets go of the text; gives whether the parser can begin another one. */
    boolean end() {
        _inputBuffer = NO_BYTES;
        _inputEnd = 0;
        _inputPtr = 0;
        _currToken = null;
        _nextToken = null;
        _tokenIncomplete = false;
        _nameCopied = false;
        _binaryValue = null;
        _textBuffer.resetWithEmpty();
        while (!_parsingContext.inRoot()) {
            _parsingContext = _parsingContext.getParent();
        }
        return !_closed && read < MOST_READ && _symbols.size() < MOST_NAMES;
    }

    /** As {@link #nextFieldName} and {@link #nextToken} behind it: the next member's name, with its value the token. */
    @Nullable
    String nextMember() throws IOException {
        JsonReadContext object = _parsingContext;
        boolean first = _currToken == JsonToken.START_OBJECT;
        Member before = order.before(object);
        Member expected = before.next;
        if (expected != null && goTo(expected, first)) {
            object.setCurrentValue(expected);
            return expected.name();
        }
        String name = nextFieldName();
        if (name != null) {
            order.learn(before, name, object);
            nextToken();
        }
        return name;
    }

    /** The same of an object whose members nobody knows beforehand. */
    @Nullable
    String nextKey() throws IOException {
        String key = nextFieldName();
        if (key != null) {
            nextToken();
        }
        return key;
    }

    /** Goes to a member's value, if just this member follows, with no blanks; stays otherwise. */
    private boolean goTo(Member member, boolean first) throws IOException {
        int at = first ? _inputPtr : _inputPtr + 1;
        int value = at + member.length();
        if (_tokenIncomplete
                || value >= _inputEnd
                || (!first && _inputBuffer[_inputPtr] != ',')
                || !member.isAt(_inputBuffer, at)) {
            return false;
        }
        int start = _inputBuffer[value];
        if (start != '"' && start != '{' && start != '[' && (start < '0' || start > '9')) {
            return false;
        }
        _inputPtr = value + 1;
        _nameCopied = false;
        _binaryValue = null;
        _numTypesValid = NR_UNKNOWN;
        _parsingContext.expectComma();
        _parsingContext.setCurrentName(member.name());
        _currToken = goInto(start);
        return true;
    }

    private JsonToken goInto(int start) throws IOException {
        switch (start) {
            case '"' -> {
                _tokenIncomplete = true;
                return JsonToken.VALUE_STRING;
            }
            case '{' -> {
                createChildObjectContext(_currInputRow, _inputPtr - _currInputRowStart);
                return JsonToken.START_OBJECT;
            }
            case '[' -> {
                createChildArrayContext(_currInputRow, _inputPtr - _currInputRowStart);
                return JsonToken.START_ARRAY;
            }
            default -> {
                return _parseUnsignedNumber(start);
            }
        }
    }

    /** Short numbers are taken straight from the bytes, too; their text is made when it is asked for, which is seldom. */
    @Override
    protected JsonToken _parseUnsignedNumber(int start) throws IOException {
        int digits = digits();
        int end = _inputPtr + digits;
        if (_parsingContext.inRoot()
                || start == '0'
                || digits > MOST_DIGITS
                || end >= _inputEnd
                || !endsNumber(_inputBuffer[end])) {
            return super._parseUnsignedNumber(start);
        }
        int number = start - '0';
        while (_inputPtr < end) {
            number = number * 10 + _inputBuffer[_inputPtr++] - '0';
        }
        _numberInt = number;
        _numTypesValid = NR_INT;
        _numberNegative = false;
        _intLength = digits + 1;
        _fractLength = 0;
        _expLength = 0;
        _textBuffer.resetWithEmpty();
        return JsonToken.VALUE_NUMBER_INT;
    }

    @Override
    public String getText() throws IOException {
        makeNumberText();
        return super.getText();
    }

    @Override
    public int getText(Writer writer) throws IOException {
        makeNumberText();
        return super.getText(writer);
    }

    @Override
    public char[] getTextCharacters() throws IOException {
        makeNumberText();
        return super.getTextCharacters();
    }

    @Override
    public int getTextLength() throws IOException {
        makeNumberText();
        return super.getTextLength();
    }

    private void makeNumberText() throws IOException {
        if (_currToken == JsonToken.VALUE_NUMBER_INT && _textBuffer.size() == 0) {
            _textBuffer.resetWithString(Integer.toString(_numberInt));
        }
    }

    private int digits() {
        int at = _inputPtr;
        while (at < _inputEnd && _inputBuffer[at] >= '0' && _inputBuffer[at] <= '9') {
            at++;
        }
        return at - _inputPtr;
    }

    private static boolean endsNumber(byte next) {
        return next == ',' || next == '}' || next == ']';
    }

    /** The index behind the token that the parser is at, where that is a bracket. */
    int position() {
        return _inputPtr;
    }

    /** As {@link #getText} of a string; one in which nothing is escaped is made straight of the bytes. */
    String string() throws IOException {
        if (!_tokenIncomplete) {
            return getText();
        }
        int start = _inputPtr;
        int end = PlainText.end(_inputBuffer, start, _inputEnd);
        if (end < 0) {
            return getText();
        }
        String text = new String(_inputBuffer, start, end - start, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            return getText(); // which tells bytes that are not UTF-8 from those of this very character
        }
        _inputPtr = end + 1;
        _tokenIncomplete = false;
        _textBuffer.resetWithString(text);
        return text;
    }
}
