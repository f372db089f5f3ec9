package dev.antiphon.client;

import java.io.IOException;

/** The server answered the handshake with another status than 101. */
public final class RefusedException extends IOException {
    private static final long serialVersionUID = 1L;

    private final int status;

    RefusedException(int status, String head) {
        super("the handshake was refused: " + head);
        this.status = status;
    }

    public int status() {
        return status;
    }
}
