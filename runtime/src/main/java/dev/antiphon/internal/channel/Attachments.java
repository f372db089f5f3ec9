package dev.antiphon.internal.channel;

import dev.antiphon.ChannelDown;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * What hangs on a channel besides its mailbox: timers, monitors both ways, subscriptions, open stages. Few channels have
 * any of it. Safe for any thread; all of it goes when the channel ends.
 */
final class Attachments {
    private final ChannelProcess process;
    private final AtomicInteger openStages = new AtomicInteger();
    private final Set<ChannelTimer> timers = new HashSet<>();
    private final Set<ChannelProcess> watchers = new HashSet<>();
    private final Set<ChannelProcess> watched = new HashSet<>();
    private final Map<String, TopicSubscription> subscriptions = new HashMap<>();

    Attachments(ChannelProcess process) {
        this.process = process;
    }

    /** Stages whose results will come into the mailbox. */
    int openStages() {
        return openStages.get();
    }

    void stageOpened() {
        openStages.incrementAndGet();
    }

    void stageDone() {
        openStages.decrementAndGet();
    }

    synchronized void add(ChannelTimer timer) {
        timers.add(timer);
    }

    synchronized void remove(ChannelTimer timer) {
        timers.remove(timer);
    }

    /** This channel watches another: word comes at once if that one has ended. */
    void watch(ChannelProcess other) {
        synchronized (this) {
            if (!watched.add(other)) {
                return;
            }
        }
        other.attachments().addWatcher(process);
        var reason = other.life().reason();
        if (reason != null && other.attachments().removeWatcher(process)) {
            process.admit(new DownMail(new ChannelDown(other, reason)));
        }
    }

    void unwatch(ChannelProcess other) {
        if (forget(other)) {
            other.attachments().removeWatcher(process);
        }
    }

    /** Whether word of that channel's end is still wanted; it is not wanted twice. */
    synchronized boolean forget(ChannelProcess other) {
        return watched.remove(other);
    }

    private synchronized void addWatcher(ChannelProcess watcher) {
        watchers.add(watcher);
    }

    private synchronized boolean removeWatcher(ChannelProcess watcher) {
        return watchers.remove(watcher);
    }

    void subscribe(String topic) {
        synchronized (this) {
            if (!subscriptions.containsKey(topic)) {
                var subscription = new TopicSubscription(process);
                subscriptions.put(topic, subscription);
                process.services().pubsub().subscribe(topic, subscription);
            }
        }
    }

    void unsubscribe(String topic) {
        TopicSubscription subscription = take(topic);
        if (subscription != null) {
            process.services().pubsub().unsubscribe(topic, subscription);
        }
    }

    private synchronized @Nullable TopicSubscription take(String topic) {
        return subscriptions.remove(topic);
    }

    /** The channel has ended. */
    void end(ChannelDown down) {
        Set<ChannelTimer> running;
        Set<ChannelProcess> told;
        Set<ChannelProcess> released;
        Map<String, TopicSubscription> ended;
        synchronized (this) {
            running = Set.copyOf(timers);
            told = Set.copyOf(watchers);
            released = Set.copyOf(watched);
            ended = Map.copyOf(subscriptions);
            watchers.clear();
            watched.clear();
            subscriptions.clear();
        }
        running.forEach(ChannelTimer::cancel); // not under this lock: a timer takes its own first
        ended.forEach((topic, subscription) -> process.services().pubsub().unsubscribe(topic, subscription));
        released.forEach(other -> other.attachments().removeWatcher(process));
        told.forEach(watcher -> watcher.admit(new DownMail(down)));
    }
}
