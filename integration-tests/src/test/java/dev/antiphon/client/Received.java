package dev.antiphon.client;

import java.util.Arrays;

/** What a server sent. */
public sealed interface Received {
    /**
     * A text message.
     *
     * @param text its text
     */
    record Text(String text) implements Received {}

    /**
     * A binary message.
     *
     * @param bytes its bytes
     */
    record Binary(byte[] bytes) implements Received {
        @Override
        public String toString() {
            return "Binary" + Arrays.toString(bytes);
        }
    }

    /**
     * The end of the connection.
     *
     * @param code the close frame's code, 1005 if it had none, 1006 if there was no frame
     * @param reason the close frame's text
     */
    record Closed(int code, String reason) implements Received {}
}
