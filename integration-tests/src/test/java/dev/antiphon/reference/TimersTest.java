package dev.antiphon.reference;

import dev.antiphon.ChannelSocket;
import dev.antiphon.TimerRef;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Event;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.HandleInfo;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.Served;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TimersTest {
    @RegisterExtension
    final Served served = Served.by(
            TimersTest_LaunchSocketEndpoint.of(new LaunchSocket(), () -> new LaunchChannel(Duration.ofMillis(10))));

    @Test
    void ticksComeUntilTheyAreCancelled() throws Exception {
        Conversation.play(
                served,
                // @start region="frames"
                """
                ann → ["1","1","launch","phx_join",{}]
                ann ← ["1","1","launch","phx_reply",{"status":"ok","response":{}}]
                ann → ["1","2","launch","count_down",{"from":3}]
                ann ← ["1",null,"launch","left",{"from":2}]
                ann ← ["1",null,"launch","left",{"from":1}]
                ann ← ["1",null,"launch","left",{"from":0}]
                ann ← ["1",null,"launch","lift_off",{}]
                """
                // @end
                );
    }

    record Count(int from) {}

    record Tick() {}

    record Ignite() {}

    interface LaunchEvents {
        void left(Count count);

        @Event("lift_off")
        void liftOff();
    }

    @Channel(value = "launch", sends = LaunchEvents.class)
    static final class LaunchChannel {
        private final Duration second;

        LaunchChannel(Duration second) {
            this.second = second;
        }

        @Join
        void join() {}

        // @start region="timers"
        private int left;
        private @Nullable TimerRef ticking;

        @HandleIn("count_down")
        void countDown(Count count, ChannelSocket<LaunchEvents> socket) {
            left = count.from();
            ticking = socket.sendEvery(new Tick(), second);
        }

        @HandleInfo
        void tick(Tick message, ChannelSocket<LaunchEvents> socket) {
            socket.push().left(new Count(--left));
            if (left == 0 && ticking != null) {
                ticking.cancel(); // no Tick comes after this, not even one that was waiting
                socket.sendAfter(new Ignite(), second);
            }
        }

        @HandleInfo
        void ignite(Ignite message, ChannelSocket<LaunchEvents> socket) {
            socket.push().liftOff();
        }
        // @end
    }

    @UserSocket(path = "/socket", channels = LaunchChannel.class)
    static final class LaunchSocket {}
}
