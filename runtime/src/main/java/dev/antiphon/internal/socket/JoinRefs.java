package dev.antiphon.internal.socket;

import dev.antiphon.internal.wire.ClientMessage;
import dev.antiphon.internal.wire.Ref;

/**
 * The refs of a membership (Phoenix: socket.ex and channel/server.ex). A join without join_ref is known to the connection
 * by null, and to its channel by its ref.
 *
 * @param joinRef what the join, the close and staleness go by
 * @param ref the ref of the join itself
 * @param channelRef the join_ref of the channel's pushes and replies
 */
record JoinRefs(Ref joinRef, Ref ref, Ref channelRef) {
    static JoinRefs of(ClientMessage join) {
        Ref joinRef = join.joinRef();
        Ref ref = join.ref();
        return new JoinRefs(joinRef, ref, joinRef.isNull() ? ref : joinRef);
    }
}
