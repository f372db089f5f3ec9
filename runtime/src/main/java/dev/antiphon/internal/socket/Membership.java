package dev.antiphon.internal.socket;

import dev.antiphon.StopReason;
import dev.antiphon.codec.Payload;
import dev.antiphon.codec.PayloadWriter;
import dev.antiphon.dispatch.ChannelStart;
import dev.antiphon.internal.channel.ChannelProcess;
import dev.antiphon.internal.channel.Outlet;
import dev.antiphon.internal.channel.ReasonReply;
import dev.antiphon.internal.pubsub.EncodedBroadcast;
import dev.antiphon.internal.pubsub.Fastlane;
import dev.antiphon.internal.pubsub.LaneTask;
import dev.antiphon.internal.pubsub.Subscriber;
import dev.antiphon.internal.wire.EncodedTopic;
import dev.antiphon.internal.wire.Ref;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A topic that a connection has joined: the outlet of its channel, and a subscriber of the topic.
 *
 * <p>Whatever the channel's threads send is encoded there and put on the lane; what is changed here is changed on the I/O
 * thread. Only pushes of a channel whose join is not answered are held apart, under a lock, until the answer has its
 * place in the order.
 */
final class Membership extends Subscriber implements Outlet {
    private final ClientSocket socket;
    private final EncodedTopic topic;
    private final JoinRefs refs;
    private final ChannelProcess process;
    private Set<String> intercepts = Set.of();
    private boolean subscribed;
    private boolean leaving;
    /** What this member waited for. */
    private @Nullable Succession succession;

    /** What waits for this member. */
    private @Nullable Succession successor;

    /** What was pushed before the join's reply; null once that has gone. */
    private @Nullable List<byte[]> held;

    Membership(ClientSocket socket, EncodedTopic topic, JoinRefs refs, ChannelStart start) {
        super(socket.transport().lane());
        this.socket = socket;
        this.topic = topic;
        this.refs = refs;
        this.process = new ChannelProcess(
                socket.services(),
                this,
                topic.name(),
                start,
                socket.connection().assigns());
        this.held = new ArrayList<>(0);
    }

    EncodedTopic topic() {
        return topic;
    }

    JoinRefs refs() {
        return refs;
    }

    ChannelProcess process() {
        return process;
    }

    // ---- by the socket, on the I/O thread

    void begin(Payload payload) {
        process.begin(payload, socket.connection().info());
    }

    /** Starts this member once the one that it takes the place of has ended, or has had its time. */
    void beginAfter(Membership old, Payload payload) {
        var following = new Succession(socket, old, this, payload);
        succession = following;
        old.successor = following;
        if (!old.leaving) {
            old.process.replace();
        }
        following.limitWait();
    }

    void leave(Ref ref) {
        leaving = true;
        process.leave(ref);
    }

    void disconnected(StopReason reason) {
        process.disconnected(reason);
    }

    void unsubscribe() {
        if (subscribed) {
            subscribed = false;
            socket.services().pubsub().unsubscribe(topic.name(), this);
        }
    }

    // ---- as a subscriber, on the I/O thread

    @Override
    public void deliver(EncodedBroadcast broadcast) {
        if (intercepts.contains(broadcast.event())) {
            process.intercepted(broadcast);
        } else {
            socket.transport().sendShared(broadcast.frame());
        }
    }

    @Override
    public Object owner() {
        return process;
    }

    // ---- as the channel's outlet, from any thread

    @Override
    public Fastlane lane() {
        return socket.transport().lane();
    }

    @Override
    public <T> void accept(PayloadWriter<? super T> writer, @Nullable T value, Set<String> intercepted) {
        byte[] reply = socket.encoder().reply(refs.joinRef(), refs.ref(), topic, true, writer, value);
        // here already: what the channel broadcasts next must find this lane among the topic's
        socket.services().pubsub().claim(topic.name(), this);
        synchronized (this) {
            List<byte[]> pushed = held == null ? List.of() : held;
            held = null;
            lane().execute(LaneTask.of(() -> accepted(reply, pushed, intercepted)));
        }
    }

    private void accepted(byte[] reply, List<byte[]> pushed, Set<String> intercepted) {
        intercepts = intercepted;
        socket.transport().send(reply);
        closePredecessor();
        subscribed = true;
        socket.services().pubsub().enter(this);
        if (!socket.isOpen() || !socket.joins().holds(this)) {
            unsubscribe();
        }
        pushed.forEach(socket.transport()::send);
    }

    @Override
    public <T> void refuse(PayloadWriter<? super T> writer, @Nullable T value) {
        byte[] reply = socket.encoder().reply(refs.joinRef(), refs.ref(), topic, false, writer, value);
        lane().execute(LaneTask.of(() -> {
            socket.transport().send(reply);
            closePredecessor();
            gone();
        }));
    }

    private void closePredecessor() {
        if (succession != null) {
            succession.answered();
            succession = null;
        }
    }

    @Override
    public <T> void push(String event, PayloadWriter<? super T> writer, @Nullable T value) {
        byte[] frame = socket.encoder().push(refs.channelRef(), topic, event, writer, value);
        synchronized (this) {
            if (held != null) {
                held.add(frame);
                return;
            }
        }
        send(frame);
    }

    @Override
    public <T> void reply(Ref ref, boolean ok, PayloadWriter<? super T> writer, @Nullable T value) {
        send(socket.encoder().reply(refs.channelRef(), ref, topic, ok, writer, value));
    }

    @Override
    public void unmatched(Ref ref) {
        send(socket.encoder().reply(Ref.NULL, ref, topic, false, ReasonReply.WRITER, ClientSocket.UNMATCHED));
    }

    @Override
    public void left(Ref ref) {
        send(leaveReply(ref));
    }

    @Override
    public void pass(EncodedBroadcast broadcast) {
        lane().execute(LaneTask.of(() -> socket.transport().sendShared(broadcast.frame())));
    }

    @Override
    public void received(int bytes) {
        socket.budget().taken(bytes);
    }

    @Override
    public void handled(int messages, int bytes) {
        socket.budget().handled(messages, bytes);
    }

    @Override
    public void ended(StopReason reason, @Nullable Ref leave) {
        byte[] reply = leave == null ? null : leaveReply(leave);
        byte[] word = lastWord(reason);
        boolean owed = reason instanceof StopReason.DuplicateJoin;
        lane().execute(LaneTask.of(() -> {
            unsubscribe();
            if (reply != null) {
                socket.transport().send(reply);
            }
            if (word != null) {
                socket.transport().send(word);
            }
            if (successor != null && !owed) {
                successor.nothingOwed();
            }
            gone();
        }));
    }

    private byte @Nullable [] lastWord(StopReason reason) {
        if (reason instanceof StopReason.Crashed || reason instanceof StopReason.Failed) {
            return socket.encoder().end(refs.joinRef(), topic, "phx_error", ReasonReply.WRITER, "channel_crash");
        }
        if (reason instanceof StopReason.ByChannel || reason instanceof StopReason.Left) {
            return closeFrame();
        }
        return null; // the connection is going, or the new member's reply comes first
    }

    byte[] closeFrame() {
        return socket.encoder().end(refs.joinRef(), topic, "phx_close", PayloadWriter.nothing(), null);
    }

    private byte[] leaveReply(Ref ref) {
        return socket.encoder().reply(refs.joinRef(), ref, topic, true, PayloadWriter.nothing(), null);
    }

    private void gone() {
        if (successor != null) {
            successor.begin();
        }
        socket.gone(this);
    }

    private void send(byte[] frame) {
        lane().execute(new SendTask(socket.transport(), frame));
    }
}
