package dev.antiphon.processor.write.source;

/**
 * Source that would be one line, and how far it is indented.
 *
 * @param text the source, without its indentation
 * @param indent the indentation
 */
record Line(String text, String indent) {
    static final int WIDTH = 120;
    private static final String CONTINUATION = " ".repeat(8);

    boolean fits() {
        return indent.length() + text.length() <= WIDTH;
    }

    /** Other source at the same indentation. */
    Line of(String other) {
        return new Line(other, indent);
    }

    /** Source that continues this line. */
    Line continued(String other) {
        return new Line(other, indent + CONTINUATION);
    }

    /** Source within this line's block. */
    Line nested(String other) {
        return new Line(other, indent + "    ");
    }

    @Override
    public String toString() {
        return indent + text;
    }
}
