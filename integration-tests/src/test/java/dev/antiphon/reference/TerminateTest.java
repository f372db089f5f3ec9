package dev.antiphon.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.ChannelSocket;
import dev.antiphon.StopReason;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.Terminate;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.Served;
import fixture.LoggedBy;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class TerminateTest {
    private CompletableFuture<Void> stopped = CompletableFuture.completedFuture(null);
    private final List<String> left = new CopyOnWriteArrayList<>();

    @RegisterExtension
    final Served served =
            Served.by(TerminateTest_TableSocketEndpoint.of(new TableSocket(), () -> new TableChannel(left::add)));

    @Test
    void itRunsBeforeTheCloseWithTheReason() throws Exception {
        Conversation.play(
                served,
                // @start region="leave-frames"
                """
                ann → ["1","1","table","phx_join",{}]
                ann ← ["1","1","table","phx_reply",{"status":"ok","response":{}}]
                ann → ["1","2","table","phx_leave",{}]
                ann ← ["1",null,"table","bill",{"text":"Left"}]
                ann ← ["1","2","table","phx_reply",{"status":"ok","response":{}}]
                ann ← ["1","1","table","phx_close",{}]
                """
                // @end
                );
        assertEquals(List.of("Left"), left);
    }

    @Test
    void aSecondJoinOfTheTopicReplacesTheMember() throws Exception {
        Conversation.play(
                served,
                // @start region="rejoin-frames"
                """
                ann → ["1","1","table","phx_join",{}]
                ann ← ["1","1","table","phx_reply",{"status":"ok","response":{}}]
                ann → ["2","2","table","phx_join",{}]
                ann ← ["1",null,"table","bill",{"text":"DuplicateJoin"}]
                ann ← ["2","2","table","phx_reply",{"status":"ok","response":{}}]
                ann ← ["1","1","table","phx_close",{}]
                """
                // @end
                );
        assertEquals(List.of("DuplicateJoin"), left);
    }

    @Test
    void aCrashAndALostConnectionTerminateToo() throws Exception {
        try (LoggedBy log = LoggedBy.logger("dev.antiphon.channel")) {
            Conversation.play(served, """
                    ann → ["1","1","table","phx_join",{}]
                    ann ← ["1","1","table","phx_reply",{"status":"ok","response":{}}]
                    ann → ["1","2","table","spill",{}]
                    ann ← ["1",null,"table","bill",{"text":"Crashed"}]
                    ann ← ["1","1","table","phx_error",{"reason":"channel_crash"}]
                    bob → ["1","1","table","phx_join",{}]
                    bob ← ["1","1","table","phx_reply",{"status":"ok","response":{}}]
                    bob drops
                    """);
            assertEquals(1, log.lines().size(), log.lines().toString());
        }
        Awaitility.await().until(() -> left.equals(List.of("Crashed", "Closed")));
    }

    @Test
    void aServerThatStopsTerminatesItsChannelsAndThenClosesTheConnections() throws Exception {
        Conversation.with(served)
                .at("the server stops", () -> stopped = CompletableFuture.runAsync(served.server()::stop))
                .play(
                        // @start region="drain-frames"
                        """
                        ann → ["1","1","table","phx_join",{}]
                        ann ← ["1","1","table","phx_reply",{"status":"ok","response":{}}]
                        (the server stops)
                        ann ← ["1",null,"table","bill",{"text":"Draining"}]
                        ann ← close 1012
                        """
                        // @end
                        );
        stopped.get(10, TimeUnit.SECONDS);
    }

    record Bill(String text) {}

    interface Guests {
        void left(String why);
    }

    interface TableEvents {
        void bill(Bill bill);
    }

    @Channel(value = "table", sends = TableEvents.class)
    static final class TableChannel {
        private final Guests guests;

        TableChannel(Guests guests) {
            this.guests = guests;
        }

        @Join
        void join() {}

        @HandleIn
        void spill() {
            throw new IllegalStateException("spilled");
        }

        // @start region="terminate"
        @Terminate
        void left(StopReason reason, ChannelSocket<TableEvents> socket) {
            String why = reason.getClass().getSimpleName(); // Left, Closed, DuplicateJoin, Draining, Crashed, …
            guests.left(why);
            socket.push().bill(new Bill(why)); // goes out before the end does, where there is still a connection
        }
        // @end
    }

    @UserSocket(path = "/socket", channels = TableChannel.class)
    static final class TableSocket {}
}
