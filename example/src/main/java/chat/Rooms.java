package chat;

import dev.antiphon.Broadcaster;
import java.time.Clock;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rooms, in memory. Called by many channels at once, so under one lock; that a broadcast is made under it does no
 * harm, since none ever waits, and sends messages in the order of their numbers.
 */
final class Rooms {
    private static final List<Listed> LISTED = List.of(
            new Listed("lobby", "Lobby", "Where everybody comes in."),
            new Listed("rehearsal", "Rehearsal", "Who sings what, and when."),
            new Listed("kitchen", "Kitchen", "What is for supper."),
            new Listed("garden", "Garden", "Weather, bees and beans."));
    private static final int MOST = 200;
    private static final int LONGEST_ID = 40;

    private final Broadcaster broadcaster;
    private final Clock clock;
    private final Names names = new Names();
    private final Map<String, Room> rooms = new LinkedHashMap<>(16, 0.75f, true); // the least used first

    Rooms(Broadcaster broadcaster, Clock clock) {
        this.broadcaster = broadcaster;
        this.clock = clock;
    }

    /** The rooms that everybody is shown; others come to be when somebody joins them. */
    List<Listed> listed() {
        return LISTED;
    }

    Welcome welcome(String roomId) {
        return LISTED.stream()
                .filter(room -> room.id().equals(roomId))
                .map(room -> new Welcome(room.title(), room.about()))
                .findFirst()
                .orElse(new Welcome(roomId, "A room of your own making."));
    }

    /** Lets somebody in, and says so in the room; or says why not. */
    synchronized Optional<Refusal> enter(String roomId, Person person) {
        if (roomId.isBlank() || roomId.length() > LONGEST_ID) {
            return Optional.of(Refusal.ROOM_NAME);
        }
        if (!rooms.containsKey(roomId) && rooms.size() == MOST && !forgetOne()) {
            return Optional.of(Refusal.ROOMS_FULL);
        }
        if (!names.take(person)) {
            return Optional.of(Refusal.NAME_TAKEN);
        }
        if (rooms.computeIfAbsent(roomId, id -> new Room()).enter(person)) {
            everybody(roomId).notice(new Notice(person.name() + " came in."));
        }
        return Optional.empty();
    }

    synchronized History since(String roomId, Optional<Seen> seen) {
        return room(roomId).transcript().since(seen);
    }

    /** Says it to everybody, unless that was done. */
    synchronized Said say(String roomId, Person person, NewMsg msg) {
        Transcript transcript = room(roomId).transcript();
        Optional<Posted> before = transcript.find(msg.id());
        if (before.isPresent()) {
            return new Said(before.get().number());
        }
        Posted posted = transcript.add(msg, person.name(), clock.millis());
        everybody(roomId).newMsg(posted);
        return new Said(posted.number());
    }

    /** False where the new name is somebody else's. */
    synchronized boolean rename(String roomId, Person person, Person renamed) {
        if (!names.take(renamed)) {
            return false;
        }
        names.release(person);
        Room room = room(roomId);
        room.leave(person);
        room.enter(renamed);
        everybody(roomId).renamed(new Renamed(person.name(), renamed.name()));
        return true;
    }

    synchronized void leave(String roomId, Person person) {
        names.release(person);
        if (room(roomId).leave(person)) {
            everybody(roomId).notice(new Notice(person.name() + " left."));
        }
    }

    /** A room that somebody is in: those are never forgotten. */
    private Room room(String roomId) {
        return Optional.ofNullable(rooms.get(roomId)).orElseThrow();
    }

    private RoomEvents everybody(String roomId) {
        return RoomChannelTopic.of(broadcaster, roomId).broadcast(); // generated
    }

    /** Makes room for one more: whether there was one that nobody is in. */
    private boolean forgetOne() {
        for (Iterator<Room> all = rooms.values().iterator(); all.hasNext(); ) {
            if (all.next().isEmpty()) {
                all.remove();
                return true;
            }
        }
        return false;
    }
}
