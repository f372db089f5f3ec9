package chat;

import java.util.UUID;

/**
 * Something to say.
 *
 * @param id made by who says it, so that a message sent again, since its reply was lost, is said once
 * @param body 1 to 2,000 characters
 */
record NewMsg(UUID id, String body) {
    NewMsg {
        if (body.isBlank() || body.length() > 2_000) { // answered as an invalid payload
            throw new IllegalArgumentException("A message has 1 to 2,000 characters.");
        }
    }
}
