package dev.antiphon;

import dev.antiphon.codec.Payload;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * One membership of one topic, as the channel's own code sees it: Phoenix's socket, with the helpers of
 * {@code Phoenix.Channel} on it.
 *
 * <pre>{@code
 * @HandleIn
 * void say(Message message, ChannelSocket<RoomEvents> socket) {
 *     socket.broadcast().said(message);
 * }
 * }</pre>
 *
 * <p>Handlers take it as a parameter; it is the same for all callbacks of a member, and may be kept and handed on.
 *
 * <p><b>Threads.</b> Sending ({@code push}, {@code broadcast}, {@code sendToSelf}, {@code sendAfter}, …),
 * {@link #self self}, {@link #topic topic} and {@link #stop stop} may be called from any thread; assigns,
 * {@link #monitor monitor} and {@link #subscribe subscribe} only within a callback of this channel, otherwise they
 * throw {@link IllegalStateException}. Nothing here blocks. After the channel has ended all of them do nothing.
 *
 * <p><b>Order.</b> What one thread sends to one connection arrives in the order of the calls. Within join, pushes are
 * held until the join's reply has gone out, and dropped if it refuses.
 *
 * <p><b>Errors.</b> What cannot be sent throws where it is sent, an {@link IllegalArgumentException}: an event that
 * begins with {@code phx_}, JSON that is no object, and, with a binary payload, a topic or an event of over 255 bytes,
 * as the binary frames of the protocol have one byte for each length. If nobody catches it the channel crashes, as in
 * Phoenix.
 *
 * @param <S> the channel's {@code sends} interface, {@code NoEvents} where it has none
 */
public interface ChannelSocket<S> {
    /**
     * The topic that was joined.
     *
     * @return its full name, such as {@code "room:42"}
     */
    String topic();

    /**
     * Sends to this member alone.
     *
     * @return the events to send; made for this call, not to be kept
     */
    S push();

    /**
     * Sends to every member of the topic, this one too, on every node.
     *
     * @return the events to send; made for this call, not to be kept
     */
    S broadcast();

    /**
     * Sends to every member of the topic but this one, on every node.
     *
     * @return the events to send; made for this call, not to be kept
     */
    S broadcastFrom();

    /**
     * Pushes an event that is known only at run time, with an empty payload.
     *
     * @param event the event's name, not one of the reserved {@code phx_*}
     */
    default void push(String event) {
        push(event, Payload.EMPTY);
    }

    /**
     * Pushes an event that is known only at run time.
     *
     * @param event the event's name, not one of the reserved {@code phx_*}
     * @param payload a JSON object; not to be changed afterwards
     */
    default void push(String event, Map<String, ?> payload) {
        push(event, Payload.json(payload));
    }

    /**
     * Pushes an event that is known only at run time.
     *
     * @param event the event's name, not one of the reserved {@code phx_*}
     * @param payload a JSON object or binary
     * @throws IllegalArgumentException if the payload is JSON but no object, or the event is reserved
     */
    void push(String event, Payload payload);

    /**
     * Broadcasts an event that is known only at run time, with an empty payload.
     *
     * @param event the event's name
     */
    default void broadcast(String event) {
        broadcast(event, Payload.EMPTY);
    }

    /**
     * Broadcasts an event that is known only at run time.
     *
     * @param event the event's name
     * @param payload a JSON object; not to be changed afterwards
     */
    default void broadcast(String event, Map<String, ?> payload) {
        broadcast(event, Payload.json(payload));
    }

    /**
     * Broadcasts an event that is known only at run time.
     *
     * @param event the event's name
     * @param payload a JSON object or binary
     * @throws IllegalArgumentException if the payload is JSON but no object, or the event is reserved
     */
    void broadcast(String event, Payload payload);

    /**
     * Broadcasts to the other members an event that is known only at run time, with an empty payload.
     *
     * @param event the event's name
     */
    default void broadcastFrom(String event) {
        broadcastFrom(event, Payload.EMPTY);
    }

    /**
     * Broadcasts to the other members an event that is known only at run time.
     *
     * @param event the event's name
     * @param payload a JSON object; not to be changed afterwards
     */
    default void broadcastFrom(String event, Map<String, ?> payload) {
        broadcastFrom(event, Payload.json(payload));
    }

    /**
     * Broadcasts to the other members an event that is known only at run time.
     *
     * @param event the event's name
     * @param payload a JSON object or binary
     * @throws IllegalArgumentException if the payload is JSON but no object, or the event is reserved
     */
    void broadcastFrom(String event, Payload payload);

    /**
     * Remembers a value for this member; other channels of the connection do not see it. In callbacks only.
     *
     * @param key the key
     * @param value the value, not null
     * @param <T> the value's type
     * @throws IllegalStateException outside of this channel's callbacks
     */
    <T> void assign(AssignKey<T> key, T value);

    /**
     * What was assigned at connect and by this channel. In callbacks only.
     *
     * @return the assigns as they are now
     * @throws IllegalStateException outside of this channel's callbacks
     */
    Assigns assigns();

    /**
     * Puts a message into this channel's own mailbox, for its {@code @HandleInfo}: Phoenix's {@code send(self(), m)}.
     *
     * @param message the message
     * @throws IllegalArgumentException if no {@code @HandleInfo} takes it
     * @throws MailboxFullException if the mailbox holds too many messages
     */
    void sendToSelf(Object message);

    /**
     * Sends a message to this channel later: Phoenix's {@code Process.send_after}. If the mailbox is full when it
     * comes due, it is dropped and counted.
     *
     * @param message the message
     * @param delay how long from now; zero and less is as soon as can be
     * @return what cancels it
     * @throws IllegalArgumentException if no {@code @HandleInfo} takes it
     */
    TimerRef sendAfter(Object message, Duration delay);

    /**
     * Sends a message to this channel again and again. At most one is waiting in the mailbox at a time.
     *
     * @param message the message
     * @param period from now to the first, and from each to the next
     * @return what cancels it
     * @throws IllegalArgumentException if no {@code @HandleInfo} takes it, or the period is not positive
     */
    TimerRef sendEvery(Object message, Duration period);

    /**
     * Sends a message to this channel when a stage completes: Phoenix's {@code Task}. It is always admitted, and counts
     * towards the mailbox's bound until then. A message that no {@code @HandleInfo} takes crashes the channel.
     *
     * @param stage what to wait for, without a thread
     * @param message makes the message of the value or, if the stage failed, the failure; runs in this channel
     * @param <T> the stage's type
     */
    <T> void sendWhenDone(
            CompletionStage<T> stage, BiFunction<? super @Nullable T, ? super @Nullable Throwable, ?> message);

    /**
     * Runs tasks as this channel: between callbacks, never beside one.
     *
     * @return an executor; it throws {@link MailboxFullException} where the mailbox is full
     */
    Executor executor();

    /**
     * This channel, for others to send to.
     *
     * @return a reference that may be kept and handed on
     */
    ChannelRef self();

    /**
     * Asks for a {@link ChannelDown} when another channel ends, at once if it has. Twice is as once. In callbacks only.
     *
     * @param channel the channel to watch
     * @throws IllegalArgumentException if no {@code @HandleInfo} takes {@code ChannelDown}
     * @throws IllegalStateException outside of this channel's callbacks
     */
    void monitor(ChannelRef channel);

    /**
     * Takes back {@link #monitor monitor}. In callbacks only.
     *
     * @param channel the channel that was watched
     * @throws IllegalStateException outside of this channel's callbacks
     */
    void demonitor(ChannelRef channel);

    /**
     * Brings the broadcasts of another topic to this channel. Twice is as once. In callbacks only.
     *
     * @param topic the topic's full name
     * @throws IllegalArgumentException if neither a {@code @HandleBroadcast} for that topic nor a {@code @HandleInfo}
     *     for {@link Broadcast} is there to take them
     * @throws IllegalStateException outside of this channel's callbacks
     */
    void subscribe(String topic);

    /**
     * Takes back {@link #subscribe subscribe}. In callbacks only.
     *
     * @param topic the topic's full name
     * @throws IllegalStateException outside of this channel's callbacks
     */
    void unsubscribe(String topic);

    /**
     * Ends this channel after the running callback, whose answer is sent first. The second call is ignored. From
     * another thread it becomes a message in the mailbox.
     *
     * @param reason why
     * @throws IllegalStateException within join: refuse with {@code Reply.error} there
     */
    void stop(StopReason.ByChannel reason);
}
