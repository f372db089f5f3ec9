package dev.antiphon.internal.channel;

/** No method takes an event. Clients cause it at will, so it costs no stack trace. */
final class UnhandledEventException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnhandledEventException(String event) {
        super("no @HandleIn for \"" + event + "\"", null, false, false);
    }
}
