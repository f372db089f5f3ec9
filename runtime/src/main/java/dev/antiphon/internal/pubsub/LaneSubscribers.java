package dev.antiphon.internal.pubsub;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One topic's subscribers on one lane. Only that lane's thread looks into it, so it needs no lock. */
final class LaneSubscribers {
    final Fastlane lane;
    private Subscriber[] members = new Subscriber[1];
    private int size;

    /** How many subscribers were promised a place; changed under the lock of the topic only. */
    int claims;

    LaneSubscribers(Fastlane lane) {
        this.lane = lane;
    }

    void add(Subscriber subscriber) {
        if (size == members.length) {
            members = Arrays.copyOf(members, size * 2);
        }
        subscriber.position = size;
        members[size++] = subscriber;
    }

    void remove(Subscriber subscriber) {
        Subscriber last = members[--size];
        members[subscriber.position] = last;
        last.position = subscriber.position;
        clear(size);
        if (size < members.length / 4) {
            members = Arrays.copyOf(members, members.length / 2);
        }
    }

    boolean isEmpty() {
        return size == 0;
    }

    void deliver(EncodedBroadcast broadcast, @Nullable Object except) {
        Subscriber[] targets = members;
        for (int i = 0; i < size; i++) {
            Subscriber target = targets[i];
            if (except == null || target.owner() != except) {
                target.deliver(broadcast);
            }
        }
    }

    @SuppressWarnings("NullAway") // the slots from size on are empty
    private void clear(int index) {
        members[index] = null;
    }
}
