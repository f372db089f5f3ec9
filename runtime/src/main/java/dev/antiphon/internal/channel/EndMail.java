package dev.antiphon.internal.channel;

import dev.antiphon.StopReason;
import dev.antiphon.internal.wire.Ref;
import org.jspecify.annotations.Nullable;

/** The connection's word that this member ends, in its turn. */
final class EndMail extends Mail {
    private final StopReason reason;
    private final @Nullable Ref leave;

    EndMail(StopReason reason, @Nullable Ref leave) {
        this.reason = reason;
        this.leave = leave;
    }

    @Override
    void handle(ChannelProcess process) {
        process.life().end(reason, leave);
        if (leave != null) {
            process.outlet().handled(1, 0);
        }
    }

    @Override
    void drop(ChannelProcess process) {
        if (leave != null) {
            process.outlet().left(leave);
            process.outlet().handled(1, 0);
        }
    }

    @Override
    boolean counts() {
        return false;
    }

    @Override
    String label() {
        return "phx_leave";
    }
}
