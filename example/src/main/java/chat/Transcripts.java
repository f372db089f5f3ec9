package chat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The last messages of each room; of rooms that were not used for long, none. For one thread at a time. */
final class Transcripts {
    private static final int MESSAGES = 20;
    private static final int ROOMS = 1_000;

    private final Map<String, Deque<Posted>> byRoom = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Deque<Posted>> leastUsed) {
            return size() > ROOMS;
        }
    };

    void add(String roomId, Posted posted) {
        Deque<Posted> messages = byRoom.computeIfAbsent(roomId, id -> new ArrayDeque<>());
        if (messages.size() == MESSAGES) {
            messages.removeFirst();
        }
        messages.addLast(posted);
    }

    /** The newest, oldest first. */
    List<Posted> last(String roomId, int count) {
        Deque<Posted> messages = byRoom.getOrDefault(roomId, new ArrayDeque<>());
        return messages.stream().skip(Math.max(0, messages.size() - count)).toList();
    }
}
