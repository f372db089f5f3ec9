package dev.antiphon.internal.channel;

import dev.antiphon.AssignKey;
import dev.antiphon.Assigns;
import dev.antiphon.ChannelDown;
import dev.antiphon.ChannelRef;
import dev.antiphon.ChannelSocket;
import dev.antiphon.StopReason;
import dev.antiphon.TimerRef;
import dev.antiphon.codec.Payload;
import dev.antiphon.dispatch.ChannelDispatcher;
import dev.antiphon.dispatch.EventSink;
import dev.antiphon.dispatch.OutgoingEvent;
import dev.antiphon.internal.pubsub.ReservedEvents;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** What the user's code holds: each call checked and handed to the process, its outlet or pubsub. */
final class ChannelSocketHandle implements ChannelSocket<Object> {
    private final ChannelProcess process;
    private final ChannelDispatcher<Object> dispatcher;

    ChannelSocketHandle(ChannelProcess process, ChannelDispatcher<Object> dispatcher) {
        this.process = process;
        this.dispatcher = dispatcher;
    }

    @Override
    public String topic() {
        return process.topic();
    }

    @Override
    public Object push() {
        return dispatcher.events(new PushSink(process));
    }

    private record PushSink(ChannelProcess process) implements EventSink {
        @Override
        public <T> void send(OutgoingEvent<T> event, @Nullable T value) {
            if (!process.life().isGone()) {
                process.outlet().push(event.name(), event.writer(), value);
            }
        }
    }

    /** For a channel that has ended. */
    private enum NoSink implements EventSink {
        INSTANCE;

        @Override
        public <T> void send(OutgoingEvent<T> event, @Nullable T value) {
            // documented: after the channel has ended, sending does nothing
        }
    }

    @Override
    public Object broadcast() {
        return dispatcher.events(
                process.life().isGone()
                        ? NoSink.INSTANCE
                        : process.services().pubsub().to(process.topic()));
    }

    @Override
    public Object broadcastFrom() {
        return dispatcher.events(
                process.life().isGone()
                        ? NoSink.INSTANCE
                        : process.services().pubsub().toFrom(process.topic(), process));
    }

    @Override
    public void push(String event, Payload payload) {
        ReservedEvents.check(event);
        if (!process.life().isGone()) {
            process.outlet().push(event, payload.writer(), payload);
        }
    }

    @Override
    public void broadcast(String event, Payload payload) {
        ReservedEvents.check(event);
        if (!process.life().isGone()) {
            process.services().pubsub().broadcast(process.topic(), event, payload);
        }
    }

    @Override
    public void broadcastFrom(String event, Payload payload) {
        ReservedEvents.check(event);
        if (!process.life().isGone()) {
            process.services().pubsub().broadcastFrom(process, process.topic(), event, payload);
        }
    }

    @Override
    public <T> void assign(AssignKey<T> key, T value) {
        process.requireCallback("socket.assign");
        process.life().assign(process.life().assigns().with(key, value));
    }

    @Override
    public Assigns assigns() {
        process.requireCallback("socket.assigns");
        return process.life().assigns();
    }

    @Override
    public void sendToSelf(Object message) {
        process.tell(message);
    }

    @Override
    public TimerRef sendAfter(Object message, Duration delay) {
        process.requireTaken(message);
        return ChannelTimer.once(process, message, Math.max(0, delay.toNanos()));
    }

    @Override
    public TimerRef sendEvery(Object message, Duration period) {
        process.requireTaken(message);
        if (period.isZero() || period.isNegative()) {
            throw new IllegalArgumentException("the period of sendEvery is " + period + "; it must be positive");
        }
        return ChannelTimer.every(process, message, period.toNanos());
    }

    @Override
    public <T> void sendWhenDone(
            CompletionStage<T> stage, BiFunction<? super @Nullable T, ? super @Nullable Throwable, ?> message) {
        Objects.requireNonNull(message, "message");
        if (process.life().isGone()) {
            return;
        }
        process.attachments().stageOpened();
        stage.whenComplete((value, failure) -> {
            process.admit(new StageMail<T>(message, value, failure == null ? null : PendingJoin.unwrapped(failure)));
            process.attachments().stageDone();
        });
    }

    @Override
    public Executor executor() {
        return task -> process.send(new TaskMail(Objects.requireNonNull(task, "task"), "a task of its executor"));
    }

    @Override
    public ChannelRef self() {
        return process;
    }

    @Override
    public void monitor(ChannelRef channel) {
        process.requireCallback("socket.monitor");
        var other = require(channel);
        process.requireTaken(new ChannelDown(other, StopReason.normal()));
        process.attachments().watch(other);
    }

    @Override
    public void demonitor(ChannelRef channel) {
        process.requireCallback("socket.demonitor");
        process.attachments().unwatch(require(channel));
    }

    private static ChannelProcess require(ChannelRef channel) {
        if (channel instanceof ChannelProcess other) {
            return other;
        }
        throw new IllegalArgumentException("a ChannelRef comes from socket.self(); this one is a "
                + channel.getClass().getName());
    }

    @Override
    public void subscribe(String topic) {
        process.requireCallback("socket.subscribe");
        if (!dispatcher.takesBroadcasts(topic)) {
            throw new IllegalArgumentException(process.name() + " has no method that takes broadcasts of \"" + topic
                    + "\"; add one annotated @HandleBroadcast for that channel, or @HandleInfo with a Broadcast");
        }
        process.attachments().subscribe(topic);
    }

    @Override
    public void unsubscribe(String topic) {
        process.requireCallback("socket.unsubscribe");
        process.attachments().unsubscribe(topic);
    }

    @Override
    public void stop(StopReason.ByChannel reason) {
        Objects.requireNonNull(reason, "reason");
        if (process.inCallback()) {
            process.life().stop(reason);
        } else {
            process.admit(new TaskMail(() -> process.life().stop(reason), "stop"));
        }
    }
}
