package dev.antiphon.internal.channel;

import dev.antiphon.StopReason;
import dev.antiphon.codec.PayloadWriter;
import dev.antiphon.internal.pubsub.EncodedBroadcast;
import dev.antiphon.internal.pubsub.Fastlane;
import dev.antiphon.internal.wire.Ref;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a channel's messages go: its membership on a connection. From any thread; nothing here waits. What one thread
 * gives it goes out in that order, also between the kinds.
 */
public interface Outlet {
    /** The lane of the connection's I/O thread. */
    Fastlane lane();

    /**
     * Accepts the join: in one step on the I/O thread the reply is appended and the member subscribed.
     *
     * @throws RuntimeException if the payload cannot be written; nothing is accepted then
     */
    <T> void accept(PayloadWriter<? super T> writer, @Nullable T value, Set<String> intercepts);

    /** Refuses the join and forgets the member. */
    <T> void refuse(PayloadWriter<? super T> writer, @Nullable T value);

    /** Sends an event to this member. */
    <T> void push(String event, PayloadWriter<? super T> writer, @Nullable T value);

    /** Answers a push. */
    <T> void reply(Ref ref, boolean ok, PayloadWriter<? super T> writer, @Nullable T value);

    /** Answers a push that waited behind a join which was not accepted. */
    void unmatched(Ref ref);

    /** Answers a leave of a member that has ended already. */
    void left(Ref ref);

    /** Passes an intercepted broadcast on as it is. */
    void pass(EncodedBroadcast broadcast);

    /**
     * The channel has ended: tells the client what it must know, and forgets the member.
     *
     * @param leave the ref of the {@code phx_leave} that asked for it, null where none did
     */
    void ended(StopReason reason, @Nullable Ref leave);

    /** A push of so many bytes waits for its channel. On the I/O thread. */
    void received(int bytes);

    /** So many messages and bytes of the client's have been handled: pushes, joins and leaves. */
    void handled(int messages, int bytes);
}
