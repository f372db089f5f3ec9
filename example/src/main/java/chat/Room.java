package chat;

import java.util.HashMap;
import java.util.Map;

/** One room: who is in it, and what was said. For one thread at a time. */
final class Room {
    private final Transcript transcript = new Transcript();
    private final Map<Person, Integer> members = new HashMap<>();

    Transcript transcript() {
        return transcript;
    }

    boolean isEmpty() {
        return members.isEmpty();
    }

    /** Whether they were not in here before: a second window, or a new connection beside a lost one, is nothing new. */
    boolean enter(Person person) {
        return members.merge(person, 1, Integer::sum) == 1;
    }

    /** Whether they are gone now, from their last window too. */
    boolean leave(Person person) {
        return members.computeIfPresent(person, (who, times) -> times == 1 ? null : times - 1) == null;
    }
}
