package chat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The last messages of a room, numbered from 1. For one thread at a time. */
final class Transcript {
    private static final int KEPT = 50;

    private final String log = UUID.randomUUID().toString(); // these numbers, not those before a restart
    private final Deque<Posted> kept = new ArrayDeque<>();
    private long last = 0;

    /** The message of that id, where it was said already. */
    Optional<Posted> find(UUID id) {
        return kept.stream().filter(posted -> posted.id().equals(id)).findFirst();
    }

    Posted add(NewMsg msg, String author, long at) {
        if (kept.size() == KEPT) {
            kept.removeFirst();
        }
        var posted = new Posted(++last, msg.id(), author, msg.body(), at);
        kept.addLast(posted);
        return posted;
    }

    /** What somebody has missed: all that is kept, for whoever has seen nothing of this log. */
    History since(Optional<Seen> seen) {
        long known =
                seen.filter(mark -> mark.log().equals(log)).map(Seen::number).orElse(last - kept.size());
        List<Posted> missed =
                kept.stream().filter(posted -> posted.number() > known).toList();
        return new History(log, Math.max(0, last - known - missed.size()), missed);
    }
}
