package dev.antiphon.howto.phoenix;

import dev.antiphon.annotation.Event;
import java.util.Map;

// @start region="events"
interface RoomEvents {
    @Event("after_join")
    void afterJoin(Count count);

    void shout(Map<String, Object> payload);

    void filtered(Map<String, Object> payload);

    record Count(int n) {}
}
// @end
