package dev.antiphon.internal.pubsub;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fixture.LoggedBy;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;

class FastlaneTest {
    private final List<String> happened = new ArrayList<>();
    private final TestLane elsewhere = TestLane.elsewhere();
    private final TestLane here = TestLane.here();

    private LaneTask task(String name) {
        return LaneTask.of(() -> happened.add(name));
    }

    private Fastlane.Flushable output(String name) {
        return () -> happened.add(name);
    }

    @Test
    void tasksOfAnotherThreadRunInTheOrderOfItsCalls() {
        for (int i = 0; i < 3; i++) {
            elsewhere.lane().execute(task("task " + i));
        }
        assertEquals(List.of(), happened);

        elsewhere.runAll();

        assertEquals(List.of("task 0", "task 1", "task 2"), happened);
    }

    @Test
    void theThreadIsWokenOnceForManyTasks() {
        elsewhere.lane().execute(task("one"));
        elsewhere.lane().execute(task("two"));

        assertEquals(1, elsewhere.wakesWaiting());
    }

    @Test
    void aTaskOfTheThreadsOwnTurnRunsAtOnce() {
        here.lane().turn(() -> {
            here.lane().execute(task("task"));
            happened.add("after the call");
        });

        assertEquals(List.of("task", "after the call"), happened);
    }

    @Test
    void outsideATurnTheThreadsOwnTasksWaitSoThatNothingRunsWithinItsCaller() {
        here.lane().execute(task("task"));
        here.lane().executeAfter(() -> happened.add("channel"));
        assertEquals(List.of(), happened);

        here.runAll();

        assertEquals(List.of("task", "channel"), happened);
    }

    @Test
    void whatATurnAppendsIsFlushedOnceWhenTheOutermostTurnEnds() {
        here.lane().turn(() -> {
            here.lane().flushLater(output("flush"));
            here.lane().turn(() -> here.lane().execute(task("inner")));
            happened.add("outer");
        });

        assertEquals(List.of("inner", "outer", "flush"), happened);
    }

    @Test
    void drainingIsATurn() {
        elsewhere.lane().execute(LaneTask.of(() -> elsewhere.lane().flushLater(output("flush"))));
        elsewhere.lane().execute(task("next"));

        elsewhere.runAll();

        assertEquals(List.of("next", "flush"), happened);
    }

    @Test
    void aChannelRunsAfterTheTaskThatStartsItAndBeforeTheFlush() {
        here.lane().turn(() -> {
            here.lane().flushLater(output("flush"));
            here.lane().executeAfter(() -> happened.add("channel"));
            happened.add("task");
        });

        assertEquals(List.of("task", "channel", "flush"), happened);
    }

    @Test
    void channelsNeverNest() {
        here.lane()
                .turn(() -> here.lane().executeAfter(() -> {
                    happened.add("first begins");
                    here.lane().executeAfter(() -> happened.add("second"));
                    happened.add("first ends");
                }));
        here.runAll();

        assertEquals(List.of("first begins", "first ends", "second"), happened);
    }

    @Test
    void channelsThatStartEachOtherLetConnectionsHaveTheirTurn() {
        class Restless implements Runnable {
            int runs;

            @Override
            public void run() {
                runs++;
                here.lane().executeAfter(this);
            }
        }
        var restless = new Restless();

        here.lane().turn(() -> {
            here.lane().flushLater(output("flush"));
            here.lane().executeAfter(restless);
        });

        assertEquals(List.of("flush"), happened);
        int inOneTurn = restless.runs;
        for (int i = 0; i < 3; i++) {
            here.lane().turn(() -> {});
        }
        assertEquals(1, here.wakesWaiting(), "however many turns there were meanwhile");
        assertTrue(here.wakeOnce());
        assertEquals(5 * inOneTurn, restless.runs);
    }

    @Test
    void aChannelStartedByAFlushRunsSoon() {
        here.lane()
                .turn(() -> here.lane()
                        .flushLater(() ->
                                here.lane().executeAfter(() -> happened.add("channel of a connection that broke"))));
        here.runAll();

        assertEquals(List.of("channel of a connection that broke"), happened);
    }

    @Test
    void theTimeThatAFlushTakesIsNotTheNextCallbacks() {
        long[] flushed = new long[1];
        long[] started = new long[1];
        here.lane().turn(() -> {
            here.lane().executeAfter(() -> here.lane().callbackEnds());
            here.lane().flushLater(() -> {
                flushed[0] = System.nanoTime();
                here.lane().executeAfter(() -> started[0] = here.lane().callbackStarts());
            });
        });

        assertTrue(started[0] - flushed[0] >= 0);
    }

    @Test
    void aTaskThatFailsDoesNotStopTheOthers() {
        try (var log = LoggedBy.logger("dev.antiphon.pubsub")) {
            elsewhere.lane().execute(LaneTask.of(() -> {
                throw new IllegalStateException("on purpose");
            }));
            elsewhere.lane().execute(task("next"));

            elsewhere.runAll();

            assertEquals(List.of("next"), happened);
            assertEquals(1, log.count(Level.SEVERE, "failed"));
        }
    }

    @Test
    void aChannelThatFailsStopsNeitherOtherChannelsNorTheFlushNorLaterTurns() {
        try (var log = LoggedBy.logger("dev.antiphon.pubsub")) {
            here.lane().turn(() -> {
                here.lane().flushLater(output("flush"));
                here.lane().executeAfter(() -> {
                    throw new IllegalStateException("on purpose");
                });
                here.lane().executeAfter(() -> happened.add("channel"));
            });
            here.lane().turn(() -> here.lane().flushLater(output("flush of the next turn")));

            assertEquals(List.of("channel", "flush", "flush of the next turn"), happened);
            assertEquals(1, log.count(Level.SEVERE, "failed"));
        }
    }

    @Test
    void aFlushThatFailsStopsNeitherOtherFlushesNorLaterTurns() {
        try (var log = LoggedBy.logger("dev.antiphon.pubsub")) {
            here.lane().turn(() -> {
                here.lane().flushLater(() -> {
                    throw new IllegalStateException("on purpose");
                });
                here.lane().flushLater(output("flush"));
            });
            here.lane().turn(() -> here.lane().flushLater(output("flush of the next turn")));

            assertEquals(List.of("flush", "flush of the next turn"), happened);
            assertEquals(1, log.count(Level.SEVERE, "failed"));
        }
    }

    @Test
    void manyTasksAreSplitIntoTurnsSoThatOthersGetTheirs() {
        int tasks = 10_000;
        for (int i = 0; i < tasks; i++) {
            elsewhere.lane().execute(task("task"));
        }

        assertTrue(elsewhere.wakeOnce());

        assertTrue(happened.size() < tasks, "all in one turn");
        assertFalse(happened.isEmpty());
        elsewhere.runAll();
        assertEquals(tasks, happened.size());
    }

    @Test
    void aTaskThatComesWhileDrainingIsNotForgotten() {
        elsewhere.lane().execute(LaneTask.of(() -> {
            var other = new Thread(() -> elsewhere.lane().execute(task("late")));
            other.start();
            joinUninterrupted(other);
        }));

        elsewhere.runAll();

        assertEquals(List.of("late"), happened);
    }

    private static void joinUninterrupted(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
