package dev.antiphon.processor.read.json;

/** A class can have no codec of its own: the message is the reason, as a sentence's end. */
final class ObstacleException extends Exception {
    private static final long serialVersionUID = 1L;

    ObstacleException(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
