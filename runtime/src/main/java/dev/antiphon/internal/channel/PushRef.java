package dev.antiphon.internal.channel;

import dev.antiphon.Reply;
import dev.antiphon.SocketRef;
import dev.antiphon.codec.PayloadWriter;
import dev.antiphon.internal.wire.Ref;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;

/** A push that is answered later, from any thread, once. */
final class PushRef<T, E> implements SocketRef<T, E> {
    private final AtomicBoolean answered = new AtomicBoolean();
    private final Outlet outlet;
    private final String event;
    private final Ref ref;
    private final PayloadWriter<? super T> ok;
    private final PayloadWriter<? super E> error;

    PushRef(
            ChannelProcess process,
            String event,
            Ref ref,
            PayloadWriter<? super T> ok,
            PayloadWriter<? super E> error) {
        this.outlet = process.outlet();
        this.event = event;
        this.ref = ref;
        this.ok = ok;
        this.error = error;
    }

    @Override
    public boolean reply(Reply<T, E> reply) {
        Objects.requireNonNull(reply, "reply");
        if (reply instanceof Reply.None) {
            throw new IllegalArgumentException(
                    "Reply.none() answers nothing; to leave \"" + event + "\" unanswered, do not call reply");
        }
        if (!answered.compareAndSet(false, true)) {
            return false;
        }
        try {
            send(reply);
        } catch (Throwable failure) {
            answered.set(false); // nothing went out: an error may yet
            throw failure;
        }
        return true;
    }

    private void send(Reply<T, E> reply) {
        if (reply instanceof Reply.Ok<T, E> accepted) {
            if (accepted.value() == null) {
                outlet.reply(ref, true, PayloadWriter.nothing(), null);
            } else {
                outlet.reply(ref, true, ok, accepted.value());
            }
        } else if (reply instanceof Reply.Error<T, E> refused) {
            outlet.reply(ref, false, error, refused.error());
        }
    }
}
