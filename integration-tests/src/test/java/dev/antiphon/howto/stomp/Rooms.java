package dev.antiphon.howto.stomp;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What was said in each room; the same for both. */
final class Rooms {
    private final Map<String, List<Said>> rooms = new ConcurrentHashMap<>();

    void add(String roomId, Said said) {
        rooms.computeIfAbsent(roomId, none -> new CopyOnWriteArrayList<>()).add(said);
    }

    History history(String roomId) {
        return new History(List.copyOf(rooms.getOrDefault(roomId, List.of())));
    }
}
