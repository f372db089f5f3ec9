package dev.antiphon.internal.pubsub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.ChannelRef;
import dev.antiphon.codec.Payload;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalPubSubTest {
    private record Member(String topic) implements ChannelRef {
        @Override
        public void tell(Object message) {
            throw new UnsupportedOperationException();
        }
    }

    private final LocalPubSub pubsub = new LocalPubSub();
    private final TestLane lane = TestLane.elsewhere();
    private final TestLane here = TestLane.here();
    private final Member ann = new Member("room:1");
    private final Member ben = new Member("room:1");

    private RecordingSubscriber subscribed(TestLane on, Member member) {
        var subscriber = new RecordingSubscriber(on.lane(), member);
        pubsub.subscribe("room:1", subscriber);
        return subscriber;
    }

    @Test
    void whatAThreadPublishesAfterItsSubscriptionArrives() {
        var subscriber = subscribed(lane, ann);

        pubsub.broadcast("room:1", "said", Map.of());
        lane.runAll();

        assertEquals(List.of("said"), subscriber.events);
    }

    @Test
    void onItsOwnTurnASubscriberIsThereWhenSubscribeReturns() {
        here.lane().turn(() -> {
            var subscriber = subscribed(here, ann);
            pubsub.broadcast("room:1", "said", Map.of());

            assertEquals(List.of("said"), subscriber.events);
        });
    }

    @Test
    void aBroadcastFromAMemberReachesAllButThatMember() {
        var first = subscribed(lane, ann);
        var second = subscribed(lane, ben);

        pubsub.broadcastFrom(ann, "room:1", "said", Payload.EMPTY);
        lane.runAll();

        assertEquals(List.of(), first.events);
        assertEquals(List.of("said"), second.events);
    }

    @Test
    void aTopicIsForgottenWithItsLastSubscriber() {
        var first = subscribed(lane, ann);
        var second = subscribed(here, ben);
        lane.runAll();
        here.runAll();

        here.lane().turn(() -> pubsub.unsubscribe("room:1", second));
        assertTrue(pubsub.hasSubscribers("room:1"));
        pubsub.unsubscribe("room:1", first);
        lane.runAll();

        assertFalse(pubsub.hasSubscribers("room:1"));
    }

    @Test
    void aSubscriberThatComesWhileTheLastOneGoesIsKept() {
        var leaving = subscribed(lane, ann);
        pubsub.unsubscribe("room:1", leaving); // its lane has not run: the place is taken yet
        var coming = subscribed(lane, ben);
        lane.runAll();

        pubsub.broadcast("room:1", "said", Map.of());
        lane.runAll();

        assertEquals(List.of("said"), coming.events);
    }

    @Test
    void oneBroadcastIsOneTaskForAThreadHoweverManySubscribeThere() {
        for (int i = 0; i < 10; i++) {
            subscribed(here, ann);
        }
        here.runAll();

        pubsub.broadcast("room:1", "said", Map.of());

        assertEquals(1, here.wakesWaiting());
    }

    @Test
    void reservedEventsCannotBeSent() {
        var failure = assertThrows(
                IllegalArgumentException.class, () -> pubsub.broadcast("room:1", "phx_close", Payload.EMPTY));

        assertTrue(failure.getMessage().contains("phx_close"), failure.getMessage());
        assertThrows(
                IllegalArgumentException.class, () -> pubsub.broadcastFrom(ann, "room:1", "phx_error", Payload.EMPTY));
        assertThrows(IllegalArgumentException.class, () -> pubsub.localBroadcast("room:1", "phx_reply", Payload.EMPTY));
    }

    @Test
    void whatCannotBeEncodedFailsAtThePublisherWhetherAnybodyListensOrNot() {
        String tooLong = "e".repeat(256);

        assertThrows(
                IllegalArgumentException.class,
                () -> pubsub.broadcast("room:1", tooLong, Payload.binary(new byte[] {1})));
        assertThrows(IllegalArgumentException.class, () -> pubsub.broadcast("room:1", "list", Payload.json("[1]")));
    }
}
