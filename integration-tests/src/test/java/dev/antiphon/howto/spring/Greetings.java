package dev.antiphon.howto.spring;

import dev.antiphon.Broadcaster;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Service;

// @start region="service"
@Service
class Greetings {
    private final Broadcaster broadcaster;
    private final AtomicInteger given = new AtomicInteger();

    Greetings(Broadcaster broadcaster) {
        this.broadcaster = broadcaster;
    }

    String greet(String name) {
        given.incrementAndGet();
        return "Hello " + name;
    }

    int given() {
        return given.get();
    }

    void announce(String roomId, String text) { // called by a controller, a scheduled method, …
        RoomChannelTopic.of(broadcaster, roomId).broadcast().announced(new Text(text));
    }
}
// @end
