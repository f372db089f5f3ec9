package dev.antiphon.internal.pubsub;

import dev.antiphon.ChannelRef;
import dev.antiphon.PubSub;
import dev.antiphon.codec.Payload;
import dev.antiphon.codec.PayloadWriter;
import dev.antiphon.dispatch.EventSink;
import dev.antiphon.dispatch.OutgoingEvent;
import dev.antiphon.internal.wire.EncodedTopic;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Topics of one process. A broadcast is encoded on the publisher's thread and becomes one task for each I/O thread that
 * has subscribers of the topic; what those do is theirs alone, so there is no lock between publishers and subscribers.
 */
public final class LocalPubSub implements PubSub {
    private final ConcurrentHashMap<String, TopicSubscribers> topics = new ConcurrentHashMap<>();
    private final BroadcastEncoder encoder = new BroadcastEncoder();

    /** One without topics. */
    public LocalPubSub() {}

    /**
     * Adds a subscriber. From any thread; whatever the same thread publishes afterwards reaches it, and on its own I/O
     * thread it is there when this returns.
     */
    public void subscribe(String topic, Subscriber subscriber) {
        claim(topic, subscriber);
        subscriber.lane.execute(LaneTask.of(subscriber::enter));
    }

    /**
     * Promises a subscriber a place, for those who have more to do when it takes it. From any thread; whatever the same
     * thread publishes afterwards reaches it, if the next task that it gives to its lane has it {@link #enter}.
     */
    public void claim(String topic, Subscriber subscriber) {
        topics.compute(topic, (name, known) -> {
            var subscribers = known == null ? null : known.on(subscriber.lane);
            if (subscribers != null) {
                subscriber.claim(subscribers);
                return known;
            }
            subscribers = new LaneSubscribers(subscriber.lane);
            subscriber.claim(subscribers);
            return known == null ? TopicSubscribers.of(name, subscribers) : known.with(subscribers);
        });
    }

    /** Has a subscriber take the place that it was promised. On its lane's thread. */
    public void enter(Subscriber subscriber) {
        subscriber.enter();
    }

    /** Takes a subscriber away; once, and after {@link #subscribe}. From any thread. */
    public void unsubscribe(String topic, Subscriber subscriber) {
        subscriber.lane.execute(LaneTask.of(() -> {
            var subscribers = subscriber.exit();
            topics.computeIfPresent(
                    topic, (name, known) -> --subscribers.claims > 0 ? known : known.without(subscribers));
        }));
    }

    /** Whether somebody on this node gets a topic's broadcasts. */
    public boolean hasSubscribers(String topic) {
        return topics.containsKey(topic);
    }

    @Override
    public EventSink to(String topic) {
        return new TopicSink(this, topic, null);
    }

    @Override
    public EventSink toFrom(String topic, ChannelRef member) {
        return new TopicSink(this, topic, member);
    }

    @Override
    public EventSink toLocal(String topic) {
        return to(topic);
    }

    private record TopicSink(
            LocalPubSub pubsub, String topic, @Nullable ChannelRef except) implements EventSink {
        @Override
        public <T> void send(OutgoingEvent<T> event, @Nullable T value) {
            pubsub.publish(topic, event.name(), event.writer(), value, except);
        }
    }

    @Override
    public void broadcast(String topic, String event, Payload payload) {
        ReservedEvents.check(event);
        publish(topic, event, payload.writer(), payload, null);
    }

    @Override
    public void broadcastFrom(ChannelRef member, String topic, String event, Payload payload) {
        ReservedEvents.check(event);
        publish(topic, event, payload.writer(), payload, member);
    }

    @Override
    public void localBroadcast(String topic, String event, Payload payload) {
        broadcast(topic, event, payload);
    }

    private <T> void publish(
            String topic,
            String event,
            PayloadWriter<? super T> writer,
            @Nullable T value,
            @Nullable ChannelRef except) {
        var subscribers = topics.get(topic);
        var encodedTopic = subscribers == null ? EncodedTopic.of(topic) : subscribers.topic();
        var broadcast = encoder.encode(encodedTopic, event, writer, value);
        if (subscribers != null) {
            for (LaneSubscribers onLane : subscribers.lanes()) {
                onLane.lane.execute(new Delivery(onLane, broadcast, except));
            }
        }
    }

    /** A broadcast on its way to one I/O thread. */
    private static final class Delivery extends LaneTask {
        private final LaneSubscribers subscribers;
        private final EncodedBroadcast broadcast;
        private final @Nullable ChannelRef except;

        Delivery(LaneSubscribers subscribers, EncodedBroadcast broadcast, @Nullable ChannelRef except) {
            this.subscribers = subscribers;
            this.broadcast = broadcast;
            this.except = except;
        }

        @Override
        public void run() {
            subscribers.deliver(broadcast, except);
        }
    }
}
