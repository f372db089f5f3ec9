package dev.antiphon.codec;

import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.IOContext;
import com.fasterxml.jackson.core.json.JsonReadContext;
import com.fasterxml.jackson.core.sym.ByteQuadsCanonicalizer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * A parser that is kept to read one payload after another: to make one costs as much as to read a small payload. It has
 * short cuts for what is plain: for members in an order that was there before, for values without blanks between, for
 * strings without escapes. All else, and whatever is wrong, is Jackson's.
 */
final class PayloadParser extends ShortNumberParser {
    /** In a parser that goes on for ever, names that clients made up would pile up. */
    private static final int MOST_NAMES = 400;

    private static final int MOST_READ = 512 * 1024;

    private static final char REPLACEMENT = '\uFFFD';

    private final MemberOrder order = new MemberOrder();
    private final EscapedText escaped = new EscapedText();
    private long read;

    PayloadParser(IOContext context, int features, ByteQuadsCanonicalizer names) {
        super(context, features, names);
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
        Member before = order.before(object);
        Member expected = before.next;
        if (expected != null && goTo(expected)) {
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

    /** Tells of which type the object is, whose members may have an order of their own then; gives the same text. */
    String isOfType(String text) {
        return order.within(text, _parsingContext);
    }

    /** Goes to the next element of an array; false at its end. */
    boolean nextElement() throws IOException {
        int at = behindComma();
        if (!isPlainAt(at)) {
            return nextToken() != JsonToken.END_ARRAY;
        }
        _parsingContext.expectComma();
        goInto(at);
        return true;
    }

    /** Goes to a member's value, if just this member follows, with no blanks; stays otherwise. */
    private boolean goTo(Member member) throws IOException {
        int at = behindComma();
        int value = at + member.length();
        if (at < 0 || !isPlainAt(value) || !member.isAt(_inputBuffer, at)) {
            return false;
        }
        _parsingContext.expectComma();
        _parsingContext.setCurrentName(member.name());
        goInto(value);
        return true;
    }

    /** Where the next member or element begins, if with no blanks; negative otherwise. */
    private int behindComma() {
        if (_tokenIncomplete || _inputPtr >= _inputEnd) {
            return Integer.MIN_VALUE;
        }
        if (_currToken == JsonToken.START_OBJECT || _currToken == JsonToken.START_ARRAY) {
            return _inputPtr;
        }
        return _inputBuffer[_inputPtr] == ',' ? _inputPtr + 1 : Integer.MIN_VALUE;
    }

    /** Whether a value begins there that {@link #goInto} knows. */
    private boolean isPlainAt(int at) {
        if (at < 0 || at >= _inputEnd) {
            return false;
        }
        return switch (_inputBuffer[at]) {
            case '"', '{', '[', 't', 'f', 'n', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> true;
            default -> false;
        };
    }

    private void goInto(int value) throws IOException {
        int start = _inputBuffer[value];
        _inputPtr = value + 1;
        _nameCopied = false;
        _binaryValue = null;
        _numTypesValid = NR_UNKNOWN;
        _currToken = switch (start) {
            case '"' -> {
                _tokenIncomplete = true;
                yield JsonToken.VALUE_STRING;
            }
            case '{' -> {
                createChildObjectContext(_currInputRow, _inputPtr - _currInputRowStart);
                yield JsonToken.START_OBJECT;
            }
            case '[' -> {
                createChildArrayContext(_currInputRow, _inputPtr - _currInputRowStart);
                yield JsonToken.START_ARRAY;
            }
            case 't' -> {
                _matchTrue();
                yield JsonToken.VALUE_TRUE;
            }
            case 'f' -> {
                _matchFalse();
                yield JsonToken.VALUE_FALSE;
            }
            case 'n' -> {
                _matchNull();
                yield JsonToken.VALUE_NULL;
            }
            default -> _parseUnsignedNumber(start);
        };
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
        int end = PlainText.endOfAscii(_inputBuffer, start, _inputEnd);
        if (end < _inputEnd && _inputBuffer[end] == '"') {
            return take(new String(_inputBuffer, start, end - start, StandardCharsets.ISO_8859_1), end);
        }
        end = PlainText.end(_inputBuffer, end, _inputEnd);
        if (end < _inputEnd && _inputBuffer[end] == '"') {
            return takeIfUtf8(new String(_inputBuffer, start, end - start, StandardCharsets.UTF_8), end);
        }
        end = escaped.read(_inputBuffer, start, _inputEnd);
        return end < 0 ? getText() : takeIfUtf8(escaped.take(), end);
    }

    /** Bytes that are not UTF-8 have become a letter that may also be meant: then Jackson tells the two apart. */
    private String takeIfUtf8(String text, int end) throws IOException {
        return text.indexOf(REPLACEMENT) < 0 ? take(text, end) : getText();
    }

    private String take(String text, int end) throws IOException {
        _inputPtr = end + 1;
        _tokenIncomplete = false;
        _textBuffer.resetWithString(text);
        return text;
    }
}
