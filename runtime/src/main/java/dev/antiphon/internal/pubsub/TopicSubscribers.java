package dev.antiphon.internal.pubsub;

import dev.antiphon.internal.wire.EncodedTopic;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** One topic: the lanes that have subscribers of it. Immutable but for what each lane keeps for itself. */
@SuppressWarnings("ArrayRecordComponent") // nobody compares them, and every broadcast goes through the array
record TopicSubscribers(EncodedTopic topic, LaneSubscribers[] lanes) {
    @Nullable
    LaneSubscribers on(Fastlane lane) {
        for (LaneSubscribers subscribers : lanes) {
            if (subscribers.lane == lane) {
                return subscribers;
            }
        }
        return null;
    }

    static TopicSubscribers of(String topic, LaneSubscribers first) {
        return new TopicSubscribers(EncodedTopic.of(topic), new LaneSubscribers[] {first});
    }

    TopicSubscribers with(LaneSubscribers more) {
        LaneSubscribers[] all = Arrays.copyOf(lanes, lanes.length + 1);
        all[lanes.length] = more;
        return new TopicSubscribers(topic, all);
    }

    /** Without one lane; null where none is left. */
    @Nullable
    TopicSubscribers without(LaneSubscribers less) {
        LaneSubscribers[] rest =
                Arrays.stream(lanes).filter(subscribers -> subscribers != less).toArray(LaneSubscribers[]::new);
        return rest.length == 0 ? null : new TopicSubscribers(topic, rest);
    }
}
