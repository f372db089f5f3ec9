package dev.antiphon.internal.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.ChannelDown;
import dev.antiphon.ChannelRef;
import dev.antiphon.StopReason;
import dev.antiphon.codec.Payload;
import dev.antiphon.internal.wire.Ref;
import fixture.LoggedBy;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** Monitors, subscriptions and open stages. */
class AttachmentsTest {
    private final ChannelRig watcher = ChannelRig.blocking().joined();
    private final ChannelRig watched = ChannelRig.blocking().joined();
    private final List<ChannelDown> downs = new ArrayList<>();

    /** Runs something in a callback of the watcher. */
    private void inCallback(Runnable action) {
        watcher.channel.info = (message, socket) -> {
            if (message instanceof ChannelDown down) {
                downs.add(down);
            } else if (message.equals("go")) {
                action.run();
            }
        };
        watcher.process.tell("go");
        watcher.settle();
    }

    private void monitor() {
        inCallback(() -> watcher.channel.socket.monitor(watched.process));
    }

    private void end(ChannelRig rig) {
        rig.leave("9");
        rig.settle();
    }

    @Test
    void aMonitorBringsTheEndOnce() {
        monitor();
        monitor();

        end(watched);
        watcher.settle();

        assertEquals(List.of(new ChannelDown(watched.process, new StopReason.Left())), downs);
    }

    @Test
    void aMonitorOfWhatHasEndedBringsItAtOnceAndEachTimeItIsAskedFor() {
        end(watched);

        monitor();
        assertEquals(1, downs.size());
        monitor();
        assertEquals(2, downs.size());
    }

    @Test
    void aMonitorThatWasTakenBackBringsNothingNotEvenWhatWasQueued() {
        monitor();

        inCallback(() -> {
            end(watched); // its word waits in the mailbox now
            watcher.channel.socket.demonitor(watched.process);
        });

        assertEquals(List.of(), downs);
    }

    @Test
    void monitoringAgainAfterItWasTakenBackBringsTheEndOnce() {
        monitor();

        inCallback(() -> {
            end(watched);
            watcher.channel.socket.demonitor(watched.process);
            watcher.channel.socket.monitor(watched.process);
        });

        assertEquals(1, downs.size());
    }

    @Test
    void theWordOfAMonitorFindsRoomInAFullMailbox() {
        var small = ChannelRig.within(new ChannelLimits(
                        1, 64, false, ChannelLimits.DEFAULTS.replacement(), ChannelLimits.DEFAULTS.slowCallback()))
                .joined();
        small.channel.info = (message, socket) -> {
            if (message.equals("go")) {
                socket.monitor(watched.process);
            }
        };
        small.process.tell("go");
        small.settle();
        small.process.tell("fills it");

        end(watched);

        assertTrue(small.happenedSoFar().stream().anyMatch(word -> word.startsWith("info ChannelDown")));
    }

    @Test
    void aWatcherThatEndsIsForgotten() {
        monitor();
        end(watcher);

        end(watched);

        assertEquals(List.of(), downs);
    }

    @Test
    void onlyASocketsRefCanBeWatched() {
        ChannelRef foreign = new ChannelRef() {
            @Override
            public String topic() {
                return "room:1";
            }

            @Override
            public void tell(Object message) {
                throw new UnsupportedOperationException();
            }
        };
        inCallback(() -> {
            var failure = assertThrows(IllegalArgumentException.class, () -> watcher.channel.socket.monitor(foreign));
            assertTrue(failure.getMessage().contains("socket.self()"), failure.getMessage());
        });
        assertFalse(watcher.happened.contains("ended Crashed"));
    }

    @Test
    void outsideCallbacksNothingIsWatchedNorSubscribed() {
        var socket = watcher.channel.socket;

        for (Runnable call : List.<Runnable>of(
                () -> socket.monitor(watched.process),
                () -> socket.demonitor(watched.process),
                () -> socket.subscribe("price:1"),
                () -> socket.unsubscribe("price:1"),
                socket::assigns)) {
            var failure = assertThrows(IllegalStateException.class, call::run);
            assertTrue(failure.getMessage().contains("in callbacks of the channel only"), failure.getMessage());
            assertTrue(failure.getMessage().contains("socket.executor()"), failure.getMessage());
        }
    }

    @Test
    void whatNobodyTakesCannotBeWatchedNorSubscribed() {
        watcher.channel.takes = message -> message instanceof String && !message.equals("price:1");
        inCallback(() -> {
            assertThrows(IllegalArgumentException.class, () -> watcher.channel.socket.monitor(watched.process));
            var failure =
                    assertThrows(IllegalArgumentException.class, () -> watcher.channel.socket.subscribe("price:1"));
            assertTrue(failure.getMessage().contains("@HandleBroadcast"), failure.getMessage());
        });
        assertFalse(watcher.happened.contains("ended Crashed"));
    }

    @Test
    void aSubscriptionBringsBroadcastsOnceHoweverOftenItIsMade() {
        inCallback(() -> {
            watcher.channel.socket.subscribe("price:1");
            watcher.channel.socket.subscribe("price:1");
        });

        watcher.pubsub.broadcast("price:1", "price", Payload.EMPTY);

        assertEquals(List.of("info go", "broadcast price:1 price"), watcher.happenedSoFar());
    }

    @Test
    void aSubscriptionEndsWithUnsubscribeAndWithTheChannel() {
        inCallback(() -> {
            watcher.channel.socket.subscribe("price:1");
            watcher.channel.socket.subscribe("price:2");
        });

        inCallback(() -> watcher.channel.socket.unsubscribe("price:1"));
        assertFalse(watcher.pubsub.hasSubscribers("price:1"));
        assertTrue(watcher.pubsub.hasSubscribers("price:2"));
        end(watcher);

        assertFalse(watcher.pubsub.hasSubscribers("price:2"));
    }

    @Test
    void aBroadcastFromAChannelDoesNotReachItsOwnSubscription() {
        inCallback(() -> watcher.channel.socket.subscribe("price:1"));

        watcher.pubsub.broadcastFrom(watcher.process, "price:1", "price", Payload.EMPTY);

        assertEquals(List.of("info go"), watcher.happenedSoFar());
    }

    @Test
    void aStageBringsItsMessageAndTheFunctionRunsInTheChannel() {
        var stage = new CompletableFuture<String>();
        inCallback(() -> watcher.channel.socket.sendWhenDone(stage, (value, failure) -> {
            watcher.channel.socket.assigns(); // throws outside a callback
            return value + " is done";
        }));

        stage.complete("work");

        assertEquals(List.of("info go", "info work is done"), watcher.happenedSoFar());
    }

    @Test
    void aFailedStageBringsItsFailureUnwrapped() {
        var stage = new CompletableFuture<String>();
        watcher.channel.socket.sendWhenDone(stage.thenApply(value -> value), (value, failure) -> failure.getMessage());

        stage.completeExceptionally(new IllegalStateException("on purpose"));

        assertEquals(List.of("info on purpose"), watcher.happenedSoFar());
    }

    @Test
    void aStageThatFailsAfterTheEndIsLogged() {
        try (var log = LoggedBy.logger("dev.antiphon.channel")) {
            var stage = new CompletableFuture<String>();
            watcher.channel.socket.sendWhenDone(stage, (value, failure) -> "message");
            end(watcher);
            var cause = new IllegalStateException("on purpose");

            stage.completeExceptionally(cause);
            watcher.settle();

            assertEquals(List.of(cause), log.thrown());
        }
    }

    /** One ends while the other begins to watch it: the word comes, and comes once. */
    @RepeatedTest(100)
    void anEndAmidTheMonitoringIsToldOnce() throws Exception {
        var start = new CountDownLatch(1);
        var ending = new Thread(() -> {
            watched.process.leave(Ref.NULL);
            start.countDown();
            watched.settle();
        });
        ending.start();
        start.await();

        monitor();
        ending.join(10_000);
        watcher.settle();

        assertEquals(1, downs.size());
    }
}
