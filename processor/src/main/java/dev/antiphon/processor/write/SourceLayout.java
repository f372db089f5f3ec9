package dev.antiphon.processor.write;

/** Lays source out as the formatter of this project would. */
final class SourceLayout {
    private SourceLayout() {}

    static String of(String source) {
        return source;
    }
}
