package dev.antiphon.equivalence;

/** A codec that does not mean what databind means. */
final class Difference extends AssertionError {
    private static final long serialVersionUID = 1L;

    Difference(Subject subject, String what, String document, String outcomes) {
        super(message(subject, what, document) + outcomes);
    }

    Difference(Subject subject, String what, String document, Throwable thrown) {
        super(message(subject, what, document), thrown);
    }

    private static String message(Subject subject, String what, String document) {
        String cut = document.length() > 2_000 ? document.substring(0, 2_000) + "…" : document;
        return "%s %s %s\n%s\n"
                .formatted(subject.shape(), what, cut, subject.shape().source());
    }
}
