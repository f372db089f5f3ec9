package dev.antiphon.dispatch;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.ChannelFactory;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class DistinctFactoryTest {
    /** Equal to each other, as records are; but not the same. */
    private record RoomChannel(int number) {}

    @Test
    void newInstancesPassThoughTheyAreEqual() throws Exception {
        ChannelFactory<RoomChannel> factory = DistinctFactory.of(() -> new RoomChannel(1));

        assertNotSame(factory.create(), factory.create());
    }

    @Test
    void anInstanceThatAMemberHasIsRefusedWithTheCure() throws Exception {
        var shared = new RoomChannel(1);
        ChannelFactory<RoomChannel> factory = DistinctFactory.of(() -> shared);
        factory.create();

        var failure = assertThrows(IllegalStateException.class, factory::create);

        assertTrue(failure.getMessage().contains("the factory of RoomChannel gave the same object to two joins"));
        assertTrue(failure.getMessage().contains("() -> new RoomChannel(…)"), failure.getMessage());
    }

    @Test
    void anInstanceThatWasGivenBackMayComeAgain() throws Exception {
        var pooled = new RoomChannel(1);
        ChannelFactory<RoomChannel> factory = DistinctFactory.of(() -> pooled);
        factory.release(factory.create());

        assertSame(pooled, factory.create());
    }

    @Test
    void whatIsGivenBackGoesToTheUsersFactory() throws Exception {
        List<RoomChannel> released = new ArrayList<>();
        ChannelFactory<RoomChannel> factory = DistinctFactory.of(new ChannelFactory<>() {
            @Override
            public RoomChannel create() {
                return new RoomChannel(1);
            }

            @Override
            public void release(RoomChannel channel) {
                released.add(channel);
            }
        });
        var channel = factory.create();

        factory.release(channel);

        assertSame(channel, released.get(0));
    }

    @Test
    void nothingIsNoInstance() {
        ChannelFactory<RoomChannel> factory = DistinctFactory.of(() -> null);

        assertThrows(NullPointerException.class, factory::create);
    }
}
