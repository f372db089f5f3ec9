package dev.antiphon.callbacks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.ChannelSocket;
import dev.antiphon.Reply;
import dev.antiphon.StopReason;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.Terminate;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("terminate(reason, s)")
class TerminateTest {
    private static final String TOPIC = "hotel";

    private final BlockingQueue<StopReason> ends = new LinkedBlockingQueue<>();

    @RegisterExtension
    final Served served =
            Served.by(TerminateTest_HotelSocketEndpoint.of(new HotelSocket(), () -> new HotelChannel(ends)));

    @Test
    void leavingIsToldAndWhatItPushesGoesOutBeforeTheReply() throws Exception {
        PhoenixClient client = served.joined(TOPIC);
        client.send("1", "9", TOPIC, "phx_leave", "{}");
        assertEquals("{\"text\":\"Left\"}", client.expectEvent("bill").toString());
        client.expectReply("9", "ok");
        client.expectEvent("phx_close");
        assertEquals(new StopReason.Left(), end());
    }

    @Test
    void aClosedConnectionIsTold() throws Exception {
        served.joined(TOPIC).raw().sendClose(1000);
        assertEquals(new StopReason.Closed(), end());
    }

    @Test
    void aDroppedConnectionIsToldAlike() throws Exception {
        served.joined(TOPIC).raw().drop();
        assertEquals(new StopReason.Closed(), end());
    }

    @Test
    void aDuplicateJoinIsTold() throws Exception {
        PhoenixClient client = served.joined(TOPIC);
        client.send("2", "2", TOPIC, "phx_join", "{}");
        assertEquals(new StopReason.DuplicateJoin(), end());
    }

    @Test
    void aDrainingServerIsTold() throws Exception {
        served.joined(TOPIC);
        served.server().stop();
        assertEquals(new StopReason.Draining(), end());
    }

    @Test
    void aCrashIsToldWithItsCause() throws Exception {
        served.joined(TOPIC).push(TOPIC, "crash", "{}");
        StopReason.Crashed crashed = assertInstanceOf(StopReason.Crashed.class, end());
        assertEquals("asked to crash", crashed.cause().getMessage());
    }

    @Test
    void aStopIsToldWithItsReason() throws Exception {
        served.joined(TOPIC).push(TOPIC, "check_out", "{}");
        assertEquals(new StopReason.Shutdown("checked out"), end());
    }

    @Test
    void itRunsOnceAndNeverForARefusedJoin() throws Exception {
        PhoenixClient client = served.connect();
        client.send("1", "1", TOPIC, "phx_join", "{\"full\":true}");
        client.expectReply("1", "error");
        client.join(TOPIC);
        client.send("1", "9", TOPIC, "phx_leave", "{}");
        client.expectEvent("bill");
        client.expectReply("9", "ok");
        assertEquals(new StopReason.Left(), end(), "the first end is that of the second join");
        client.raw().drop();
        served.server().stop();
        assertTrue(ends.isEmpty(), "and there is no other");
    }

    private StopReason end() throws InterruptedException {
        return ends.poll(10, TimeUnit.SECONDS);
    }

    record Booking(Optional<Boolean> full) {}

    record Text(String text) {}

    interface HotelEvents {
        void bill(Text text);
    }

    @Channel(value = "hotel", sends = HotelEvents.class)
    static final class HotelChannel {
        private final BlockingQueue<StopReason> ends;

        HotelChannel(BlockingQueue<StopReason> ends) {
            this.ends = ends;
        }

        @Join
        Reply<Text, Text> join(Booking booking) {
            return booking.full().orElse(false) ? Reply.error(new Text("full")) : Reply.ok(new Text("welcome"));
        }

        @HandleIn
        void crash() {
            throw new IllegalStateException("asked to crash");
        }

        @HandleIn("check_out")
        void checkOut(ChannelSocket<HotelEvents> socket) {
            socket.stop(StopReason.shutdown("checked out"));
        }

        @Terminate
        void checkedOut(StopReason reason, ChannelSocket<HotelEvents> socket) {
            socket.push().bill(new Text(reason.getClass().getSimpleName()));
            ends.add(reason);
        }
    }

    @UserSocket(path = "/socket", channels = HotelChannel.class)
    static final class HotelSocket {}
}
