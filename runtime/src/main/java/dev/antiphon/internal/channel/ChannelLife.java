package dev.antiphon.internal.channel;

import dev.antiphon.Assigns;
import dev.antiphon.ChannelDown;
import dev.antiphon.Counters.Counter;
import dev.antiphon.StopReason;
import dev.antiphon.dispatch.ChannelDispatcher;
import dev.antiphon.dispatch.ChannelStart;
import dev.antiphon.internal.wire.EventNames;
import dev.antiphon.internal.wire.Ref;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A channel's way from join to end: joining, then a member or gone. {@code @Terminate} runs on the way from member to
 * gone: so once, and only for who was accepted. The consumer's, but for what is volatile.
 */
final class ChannelLife {
    private enum Stage {
        JOINING,
        MEMBER,
        GONE
    }

    private final ChannelProcess process;
    private final ChannelStart start;
    private volatile Stage stage = Stage.JOINING;
    private volatile @Nullable ChannelDispatcher<Object> dispatcher;
    private volatile @Nullable StopReason reason;
    private volatile EventNames events = EventNames.NONE;
    private @Nullable ChannelSocketHandle socket;
    private StopReason.@Nullable ByChannel stopping;
    private Assigns assigns;
    private boolean accepted;

    ChannelLife(ChannelProcess process, ChannelStart start, Assigns assigns) {
        this.process = process;
        this.start = start;
        this.assigns = assigns;
    }

    /** Makes the user's instance. */
    @SuppressWarnings("unchecked") // a dispatcher makes its S and takes it back; nobody else looks into it
    ChannelDispatcher<Object> create() throws Exception {
        var made = (ChannelDispatcher<Object>) start.start();
        dispatcher = made;
        events = process.services().eventNames().of(made.handles());
        socket = new ChannelSocketHandle(process, made);
        return made;
    }

    void accepted() {
        accepted = true;
        stage = Stage.MEMBER;
    }

    void refused() {
        gone(StopReason.shutdown());
    }

    /** The first reason counts; an exception wins over it. */
    void stop(StopReason.ByChannel why) {
        if (stage == Stage.JOINING) {
            throw new IllegalStateException("socket.stop within join: refuse with Reply.error(…) instead");
        }
        if (stopping == null) {
            stopping = why;
        }
    }

    void endIfStopped() {
        var why = stopping;
        if (why == null || stage != Stage.MEMBER) {
            return;
        }
        if (why instanceof StopReason.Failed failed) {
            process.services().log().failedByChannel(process, failed.text());
        }
        end(why, null);
    }

    void crash(Throwable failure, String label) {
        if (stage == Stage.MEMBER) {
            process.services().counters().count(Counter.CHANNEL_CRASHED);
            if (!(failure instanceof UnhandledEventException)) {
                process.services().log().crashed(process, label, failure);
            }
            end(new StopReason.Crashed(failure), null);
        }
    }

    /** Ends a member: terminate, then the word to the client, then everybody who waits for the end. */
    void end(StopReason why, @Nullable Ref leave) {
        if (stage != Stage.MEMBER) {
            return;
        }
        try {
            dispatcher().terminate(why, socket());
        } catch (Throwable failure) {
            process.services().log().terminateFailed(process, failure);
        }
        stage = Stage.GONE;
        process.outlet().ended(why, leave);
        gone(why);
    }

    private void gone(StopReason why) {
        reason = why;
        stage = Stage.GONE;
        var attachments = process.attachmentsIfAny();
        if (attachments != null) {
            attachments.end(new ChannelDown(process, why));
        }
        var made = dispatcher;
        if (made != null) {
            try {
                made.release();
            } catch (Throwable failure) {
                process.services().log().releaseFailed(process, failure);
            }
        }
    }

    /** Whether the join was accepted: what waits behind one that was not is told so. */
    boolean wasAccepted() {
        return accepted;
    }

    boolean isGone() {
        return stage == Stage.GONE;
    }

    /** Why it ended, null while it has not. */
    @Nullable
    StopReason reason() {
        return reason;
    }

    @Nullable
    ChannelDispatcher<Object> dispatcherIfMade() {
        return dispatcher;
    }

    /** The events that it handles, by which strings are shared. */
    EventNames events() {
        return events;
    }

    ChannelDispatcher<Object> dispatcher() {
        return Objects.requireNonNull(dispatcher);
    }

    ChannelSocketHandle socket() {
        return Objects.requireNonNull(socket);
    }

    Assigns assigns() {
        return assigns;
    }

    void assign(Assigns changed) {
        assigns = changed;
    }
}
