package dev.antiphon.internal.pubsub;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.ChannelRef;
import dev.antiphon.codec.Payload;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** In whatever order members come, go and publish, and whenever the I/O threads get to it: as a list would have it. */
class LocalPubSubPropertyTest {
    private static final int MEMBERS = 6;
    private static final int TOPICS = 2;

    enum Act {
        TOGGLE,
        PUBLISH,
        PUBLISH_FROM,
        RUN_LANE
    }

    record Step(Act act, int member, int topic) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(Act.values()),
                        Arbitraries.integers().between(0, MEMBERS - 1),
                        Arbitraries.integers().between(0, TOPICS - 1))
                .as(Step::new)
                .list()
                .ofMaxSize(60);
    }

    /** One member of one topic, and what a list says that it should get. */
    private static final class Member implements ChannelRef {
        final TestLane home;
        final List<String> expected = new ArrayList<>();
        final List<RecordingSubscriber> incarnations = new ArrayList<>();
        String joined;

        Member(TestLane home) {
            this.home = home;
        }

        List<String> received() {
            return incarnations.stream().flatMap(one -> one.events.stream()).toList();
        }

        @Override
        public String topic() {
            return joined;
        }

        @Override
        public void tell(Object message) {
            throw new UnsupportedOperationException();
        }
    }

    private static final class World {
        final LocalPubSub pubsub = new LocalPubSub();
        final List<TestLane> lanes = List.of(TestLane.elsewhere(), TestLane.elsewhere(), TestLane.here());
        final List<Member> members = new ArrayList<>();
        int published;

        World() {
            for (int i = 0; i < MEMBERS; i++) {
                members.add(new Member(lanes.get(i % lanes.size())));
            }
        }

        void perform(Step step) {
            Member member = members.get(step.member());
            String topic = "topic " + step.topic();
            switch (step.act()) {
                case TOGGLE -> toggle(member, topic);
                case PUBLISH -> publish(topic, null);
                case PUBLISH_FROM -> publish(topic, member);
                case RUN_LANE -> member.home.wakeOnce();
            }
        }

        private void toggle(Member member, String topic) {
            if (member.joined == null) {
                member.joined = topic;
                var subscriber = new RecordingSubscriber(member.home.lane(), member);
                member.incarnations.add(subscriber);
                pubsub.subscribe(topic, subscriber);
            } else {
                pubsub.unsubscribe(member.joined, member.incarnations.get(member.incarnations.size() - 1));
                member.joined = null;
            }
        }

        private void publish(String topic, Member except) {
            String event = "event " + ++published;
            for (Member member : members) {
                if (topic.equals(member.joined) && member != except) {
                    member.expected.add(event);
                }
            }
            if (except == null) {
                pubsub.broadcast(topic, event, Payload.EMPTY);
            } else {
                pubsub.broadcastFrom(except, topic, event, Payload.EMPTY);
            }
        }
    }

    @Property(tries = 500)
    void agreesWithAListOfMembers(@ForAll("steps") List<Step> steps) {
        var world = new World();

        steps.forEach(world::perform);
        world.lanes.forEach(TestLane::runAll);

        for (Member member : world.members) {
            assertEquals(member.expected, member.received());
        }
        for (int topic = 0; topic < TOPICS; topic++) {
            String name = "topic " + topic;
            boolean anybody = world.members.stream().anyMatch(member -> name.equals(member.joined));
            assertEquals(anybody, world.pubsub.hasSubscribers(name));
        }
    }
}
