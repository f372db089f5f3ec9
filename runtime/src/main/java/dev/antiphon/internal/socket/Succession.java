package dev.antiphon.internal.socket;

import dev.antiphon.codec.Payload;
import dev.antiphon.internal.pubsub.LaneTask;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A second join of a topic on a connection: the new member starts when the old one has ended, and the old one's
 * {@code phx_close} follows the new one's answer (as recorded from Phoenix). On the I/O thread.
 */
final class Succession {
    private final ClientSocket socket;
    private final Membership old;
    private final Membership member;
    private @Nullable Payload payload;
    private @Nullable Future<?> limit;
    private boolean owesClose = true;

    Succession(ClientSocket socket, Membership old, Membership member, Payload payload) {
        this.socket = socket;
        this.old = old;
        this.member = member;
        this.payload = payload;
    }

    /** After this time the new member does not wait any longer. */
    void limitWait() {
        Duration longest = socket.services().limits().replacement();
        limit = socket.services().timers().schedule(this::waitedLongest, longest.toNanos(), TimeUnit.NANOSECONDS);
    }

    private void waitedLongest() {
        socket.transport().lane().execute(LaneTask.of(() -> {
            if (payload != null) {
                socket.services()
                        .log()
                        .replacementGoesOn(
                                old.topic().name(), socket.services().limits().replacement());
                begin();
            }
        }));
    }

    /** The old member has ended, or has had its time. */
    void begin() {
        var join = payload;
        if (join != null) {
            payload = null;
            if (limit != null) {
                limit.cancel(false);
            }
            member.begin(join);
        }
    }

    /** The old member's client knows already that it has ended. */
    void nothingOwed() {
        owesClose = false;
    }

    /** The new member's answer has gone out. */
    void answered() {
        if (owesClose) {
            socket.transport().send(old.closeFrame());
        }
    }
}
