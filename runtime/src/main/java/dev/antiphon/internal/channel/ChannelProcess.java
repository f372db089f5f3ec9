package dev.antiphon.internal.channel;

import dev.antiphon.Assigns;
import dev.antiphon.ChannelRef;
import dev.antiphon.ConnectInfo;
import dev.antiphon.Counters.Counter;
import dev.antiphon.MailboxFullException;
import dev.antiphon.StopReason;
import dev.antiphon.codec.Payload;
import dev.antiphon.dispatch.ChannelStart;
import dev.antiphon.internal.pubsub.EncodedBroadcast;
import dev.antiphon.internal.wire.ClientMessage;
import dev.antiphon.internal.wire.Ref;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One membership of one topic: the channel process.
 *
 * <p><b>One message at a time.</b> The {@link Mailbox} makes one thread its consumer at a time; that thread runs
 * {@link #run} and with it every callback. What the consumer knows is in {@link ChannelLife}; it goes from one consumer
 * to the next by the mailbox's own compare-and-set. <b>Who may call.</b> Anybody may put messages in; {@link #push} and
 * the other words of the connection come from its I/O thread. <b>Order.</b> First in, first out; only a replacement (a
 * second join of the topic) and an overflow jump the queue, once the running callback has ended. <b>Bound.</b> The
 * client's messages are bounded on its connection, and count there alone. Into a mailbox that holds
 * {@link ChannelLimits#mailbox} of the others more are refused, which the sender learns, but for what ends a channel, a
 * monitor's word and the results of stages: those are always admitted.
 */
public final class ChannelProcess implements ChannelRef, Runnable {
    private final ChannelServices services;
    private final Outlet outlet;
    private final String topic;
    private final ChannelStart start;
    private final Mailbox mailbox = new Mailbox();
    private final ChannelLife life;

    /** Whose callback runs now. Not volatile: a thread asks for itself only, and knows what it wrote itself. */
    private @Nullable Thread thread;

    /** The end that jumps the queue. */
    private volatile @Nullable StopReason urgent;

    private volatile boolean disconnected;
    private volatile @Nullable PendingJoin pendingJoin;
    private volatile @Nullable Attachments attachments;
    private @Nullable Mail current;

    /** A process that holds its messages until {@link #begin}. */
    public ChannelProcess(ChannelServices services, Outlet outlet, String topic, ChannelStart start, Assigns assigns) {
        this.services = services;
        this.outlet = outlet;
        this.topic = topic;
        this.start = start;
        this.life = new ChannelLife(this, start, assigns);
    }

    // ---- by the connection, on its I/O thread

    /** Runs the join, before all that has come meanwhile. */
    public void begin(Payload payload, ConnectInfo info) {
        mailbox.putFirst(new JoinMail(payload, info));
        schedule();
    }

    /** An event that the client pushed. A non-blocking channel that is idle handles it at once, and where it is. */
    public void push(ClientMessage message) {
        if (start.runsOnIoThread() && mailbox.claim()) {
            mailbox.putFirst(mail(message, message.payloadInPlace()));
            run();
        } else {
            var mail = mail(message, message.payload());
            mail.count();
            admit(mail);
        }
    }

    private PushMail mail(ClientMessage message, Payload payload) {
        return new PushMail(this, message.event(life.events()), payload, message.ref());
    }

    /** The client leaves. */
    public void leave(Ref ref) {
        admit(new EndMail(new StopReason.Left(), ref));
    }

    /** The connection is gone, or about to be. */
    public void disconnected(StopReason reason) {
        disconnected = true;
        admit(new EndMail(reason, null));
        abandonJoin();
    }

    /** The client joins the topic again: this member ends as soon as the running callback has. */
    public void replace() {
        urgent = new StopReason.DuplicateJoin();
        admit(new EndMail(new StopReason.DuplicateJoin(), null));
        abandonJoin();
    }

    private void abandonJoin() {
        var waiting = pendingJoin;
        if (waiting != null) {
            waiting.abandon();
        }
    }

    /** A broadcast of an event that this channel intercepts. */
    public void intercepted(EncodedBroadcast broadcast) {
        admitBroadcast(new InterceptedMail(broadcast), broadcast.event());
    }

    /** A broadcast of a topic that this channel subscribed to. */
    void subscribed(EncodedBroadcast broadcast) {
        admitBroadcast(new BroadcastMail(broadcast), broadcast.event());
    }

    private void admitBroadcast(Mail mail, String event) {
        if (!isFull()) {
            admit(mail);
        } else if (services.limits().dropWhenFull()) {
            services.counters().count(Counter.MAILBOX_DROPPED);
        } else if (urgent == null && !life.isGone()) {
            services.counters().count(Counter.MAILBOX_OVERFLOW);
            services.log().overflow(this, event, services.limits().mailbox());
            var overflow = new StopReason.Crashed(new MailboxFullException(
                    name() + " on \"" + topic + "\" does not keep up with broadcasts of \"" + event + "\""));
            urgent = overflow;
            admit(new EndMail(overflow, null));
        }
    }

    // ---- from any thread

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public void tell(Object message) {
        send(new InfoMail(requireTaken(message)));
    }

    /** Puts in what always finds room. */
    void admit(Mail mail) {
        if (mailbox.add(mail)) {
            schedule();
        }
    }

    /** Puts in what finds no room in a full mailbox. */
    void send(Mail mail) {
        if (life.isGone()) {
            return;
        }
        if (isFull()) {
            throw new MailboxFullException("the mailbox of " + name() + " on \"" + topic + "\" is full: "
                    + services.limits().mailbox() + " messages wait");
        }
        admit(mail);
    }

    boolean isFull() {
        var attached = attachments;
        int open = attached == null ? 0 : attached.openStages();
        return mailbox.size() + open >= services.limits().mailbox();
    }

    Object requireTaken(Object message) {
        Objects.requireNonNull(message, "message");
        var dispatcher = life.dispatcherIfMade();
        if (dispatcher != null && !dispatcher.takesInfo(message)) {
            throw new IllegalArgumentException(name() + " has no @HandleInfo that takes a "
                    + message.getClass().getSimpleName()
                    + "; add a method with such a parameter, annotated @HandleInfo");
        }
        return message;
    }

    /** Whether the caller runs within a callback of this channel. */
    boolean inCallback() {
        return thread == Thread.currentThread();
    }

    void requireCallback(String what) {
        if (!inCallback()) {
            throw new IllegalStateException(what + " may be called in callbacks of the channel only, not from "
                    + Thread.currentThread() + "; socket.executor() gets there");
        }
    }

    /** Timers, monitors and subscriptions, made when the first is. */
    synchronized Attachments attachments() {
        var attached = attachments;
        if (attached == null) {
            attached = new Attachments(this);
            attachments = attached;
        }
        return attached;
    }

    @Nullable
    Attachments attachmentsIfAny() {
        return attachments;
    }

    ChannelServices services() {
        return services;
    }

    Outlet outlet() {
        return outlet;
    }

    ChannelLife life() {
        return life;
    }

    /** The user's class, where it is made already. */
    String name() {
        var dispatcher = life.dispatcherIfMade();
        return dispatcher == null ? "the channel" : dispatcher.channel();
    }

    /** What the running callback handles. */
    String running() {
        var mail = current;
        return mail == null ? "nothing" : mail.label();
    }

    // ---- the consumer

    @Override
    public void run() {
        thread = Thread.currentThread();
        var decided = pendingJoin;
        if (decided != null) {
            pendingJoin = null;
            decided.decide();
        }
        for (int left = services.limits().batch(); ; left--) {
            Mail mail = next();
            if (mail == null) {
                return;
            }
            if (left == 0) {
                mailbox.putFirst(mail);
                thread = null;
                schedule();
                return;
            }
            handle(mail);
            if (pendingJoin != null) {
                thread = null;
                pendingJoin.await();
                return;
            }
        }
    }

    /** The next message; null once this thread is no longer the consumer. */
    private @Nullable Mail next() {
        Mail mail = mailbox.next();
        while (mail == null) {
            thread = null;
            if (mailbox.idle()) {
                return null;
            }
            thread = Thread.currentThread();
            mail = mailbox.next();
        }
        return mail;
    }

    private void handle(Mail mail) {
        StopReason jumped = urgent;
        if (jumped != null) {
            life.end(jumped, null);
        }
        if (life.isGone()) {
            mail.drop(this);
            return;
        }
        current = mail;
        long started = start.runsOnIoThread() ? outlet.lane().callbackStarts() : 0;
        try {
            mail.handle(this);
        } catch (Throwable failure) {
            life.crash(failure, mail.label());
        }
        if (start.runsOnIoThread()) {
            checkTime(started, mail);
        }
        current = null;
        life.endIfStopped();
    }

    private void checkTime(long started, Mail mail) {
        long took = outlet.lane().callbackEnds() - started;
        if (took > services.limits().slowCallback().toNanos()) {
            services.counters().count(Counter.SLOW_CALLBACK);
            services.log().slowCallback(this, mail.label(), Duration.ofNanos(took));
        }
    }

    /** Holds all other messages until a join is decided. */
    void waitFor(PendingJoin join) {
        pendingJoin = join;
    }

    /** Whether nobody waits for the join's answer any more. */
    boolean isAbandoned() {
        return disconnected || urgent != null;
    }

    void schedule() {
        if (start.runsOnIoThread()) {
            outlet.lane().executeAfter(this);
        } else {
            services.threads().start(this);
        }
    }
}
