package chat;

/**
 * Something to say.
 *
 * @param body 1 to 2,000 characters
 */
record NewMsg(String body) {
    NewMsg {
        if (body.isBlank() || body.length() > 2_000) { // answered as an invalid payload, with this text
            throw new IllegalArgumentException("A message has 1 to 2,000 characters.");
        }
    }
}
