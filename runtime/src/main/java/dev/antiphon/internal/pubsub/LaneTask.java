package dev.antiphon.internal.pubsub;

/** Something to do on an I/O thread, queued once. */
public abstract class LaneTask extends Arrivals.Item implements Runnable {
    /** One that is not queued yet. */
    protected LaneTask() {}

    /** Does it, on the I/O thread. */
    @Override
    public abstract void run();

    /** Wraps what needs no field of its own. */
    public static LaneTask of(Runnable action) {
        return new LaneTask() {
            @Override
            public void run() {
                action.run();
            }
        };
    }
}
