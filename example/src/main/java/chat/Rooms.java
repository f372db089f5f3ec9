package chat;

import dev.antiphon.Broadcaster;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rooms, in memory: who is in them, and what was said last. Called by many channels at once, so under one lock; that
 * a broadcast is made under it does no harm, since none ever waits.
 */
final class Rooms {
    private final Broadcaster broadcaster;
    private final Map<String, Set<String>> names = new HashMap<>();
    private final Transcripts transcripts = new Transcripts();

    Rooms(Broadcaster broadcaster) {
        this.broadcaster = broadcaster;
    }

    /** Takes the name for somebody, and says so in the room; false where it is taken already. */
    synchronized boolean admits(String roomId, String name) {
        boolean admitted = take(roomId, name);
        if (admitted) {
            announce(roomId, name + " came in.");
        }
        return admitted;
    }

    String title(String roomId) {
        return "Room " + roomId;
    }

    /** The newest messages of a room, oldest first. */
    synchronized List<Posted> last(String roomId, int count) {
        return transcripts.last(roomId, count);
    }

    synchronized void keep(String roomId, Posted posted) {
        transcripts.add(roomId, posted);
    }

    /** The name that the person has then: the new one, or the old one where the new one is taken. */
    synchronized String rename(String roomId, String from, String to) {
        if (from.equals(to) || !take(roomId, to)) {
            return from;
        }
        release(roomId, from);
        announce(roomId, from + " is now " + to + ".");
        return to;
    }

    synchronized void leave(String roomId, String name) {
        release(roomId, name);
        announce(roomId, name + " left.");
    }

    private boolean take(String roomId, String name) {
        return !name.equals(Names.SERVER)
                && names.computeIfAbsent(roomId, id -> new HashSet<>()).add(name);
    }

    private void release(String roomId, String name) {
        names.computeIfPresent(roomId, (id, taken) -> taken.remove(name) && taken.isEmpty() ? null : taken);
    }

    private void announce(String roomId, String text) {
        RoomChannelTopic.of(broadcaster, roomId).broadcast().newMsg(new Posted(Names.SERVER, text));
    }
}
