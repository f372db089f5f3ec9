package dev.antiphon.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;

/** An exact topic. */
@Channel("lobby")
final class LobbyChannel {
    @Join
    void join() {}

    @HandleIn
    JsonNode echo(JsonNode payload) {
        return payload;
    }
}
