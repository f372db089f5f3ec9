package dev.antiphon.internal.pubsub;

import java.util.ArrayList;
import java.util.List;

/** Remembers the events it gets. */
final class RecordingSubscriber extends Subscriber {
    final List<String> events = new ArrayList<>();
    private final Object owner;

    RecordingSubscriber(Fastlane lane, Object owner) {
        super(lane);
        this.owner = owner;
    }

    @Override
    public void deliver(EncodedBroadcast broadcast) {
        events.add(broadcast.event());
    }

    @Override
    public Object owner() {
        return owner;
    }
}
