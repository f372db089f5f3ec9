package dev.antiphon.internal.wire;

/** A ref of the message at hand, not yet copied: a JSON value, or the text of a binary frame's string. */
final class RefSlice {
    private final ByteSlice bytes = new ByteSlice();
    private Form form = Form.JSON;

    private enum Form {
        /** A JSON value that is in normal form. */
        JSON,
        /** A JSON string with escapes, quotes included. */
        ESCAPED,
        /** Text without quotes. */
        TEXT
    }

    void setJson(byte[] source, int from, int to, boolean escaped) {
        bytes.set(source, from, to);
        form = escaped ? Form.ESCAPED : Form.JSON;
    }

    void setText(byte[] source, int from, int to) {
        bytes.set(source, from, to);
        form = Form.TEXT;
    }

    boolean isNull() {
        return form == Form.JSON && bytes.array()[bytes.offset()] == 'n';
    }

    boolean is(Ref ref) {
        return switch (form) {
            case JSON -> ref.is(bytes.array(), bytes.offset(), bytes.length());
            case TEXT -> ref.isPlainString(bytes.array(), bytes.offset(), bytes.length()) || ref.equals(copy());
            case ESCAPED -> ref.equals(copy());
        };
    }

    Ref copy() {
        return switch (form) {
            case JSON -> isNull() ? Ref.NULL : Ref.ofJson(bytes.copy());
            case TEXT -> Ref.ofJson(JsonText.quote(bytes.copy()));
            case ESCAPED ->
                Ref.ofJson(JsonText.quote(
                        JsonText.unescape(bytes.array(), bytes.offset() + 1, bytes.offset() + bytes.length() - 1)));
        };
    }
}
