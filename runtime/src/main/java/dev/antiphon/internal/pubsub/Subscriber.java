package dev.antiphon.internal.pubsub;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One that gets a topic's broadcasts. Lives on one lane, and belongs to at most one topic. */
public abstract class Subscriber {
    final Fastlane lane;

    /** Where its place is promised, and then is. */
    private @Nullable LaneSubscribers home;

    int position;

    /**
     * One that is not subscribed yet.
     *
     * @param lane the lane of its connection
     */
    protected Subscriber(Fastlane lane) {
        this.lane = lane;
    }

    /** Promises it a place. Under the lock of the topic. */
    final void claim(LaneSubscribers subscribers) {
        subscribers.claims++;
        home = subscribers;
    }

    /** Takes its place, on the lane's thread. */
    final void enter() {
        Objects.requireNonNull(home).add(this);
    }

    /** Gives its place up, on the lane's thread. */
    final LaneSubscribers exit() {
        var left = Objects.requireNonNull(home, "a subscriber that is not subscribed");
        left.remove(this);
        home = null;
        return left;
    }

    /** Takes a broadcast, on the lane's thread. Must not throw, nor change subscriptions of this lane. */
    public abstract void deliver(EncodedBroadcast broadcast);

    /** Whose it is, to be left out of a {@code broadcastFrom}. */
    public abstract @Nullable Object owner();
}
