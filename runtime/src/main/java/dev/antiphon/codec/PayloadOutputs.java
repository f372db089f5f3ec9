package dev.antiphon.codec;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Outputs to be used again, a bounded number, shared by all threads (virtual ones come and go, so none is kept for a
 * thread). Neither method waits or allocates, but for a new output where none is free.
 */
public final class PayloadOutputs {
    private static final int PROBES = 4;

    private final AtomicReferenceArray<@Nullable PayloadOutput> free;
    private final int mask;

    /**
     * A pool.
     *
     * @param kept how many outputs to keep at most: a power of two
     */
    public PayloadOutputs(int kept) {
        if (Integer.bitCount(kept) != 1) {
            throw new IllegalArgumentException("a pool keeps a power of two, not " + kept);
        }
        free = new AtomicReferenceArray<>(kept);
        mask = kept - 1;
    }

    /**
     * Takes one.
     *
     * @param headroom as in {@link PayloadOutput#reset}
     * @return an empty output, to be given back, or dropped where the use of it failed
     */
    public PayloadOutput take(int headroom) {
        PayloadOutput output = takeFree();
        if (output == null) {
            output = new PayloadOutput();
        }
        output.reset(headroom);
        return output;
    }

    /**
     * Gives one back.
     *
     * @param output one that nobody uses any more
     */
    public void give(PayloadOutput output) {
        output.trim();
        int home = home();
        for (int i = 0; i < PROBES; i++) {
            if (free.compareAndSet((home + i) & mask, null, output)) {
                return;
            }
        }
    }

    private @Nullable PayloadOutput takeFree() {
        int home = home();
        for (int i = 0; i < PROBES; i++) {
            int slot = (home + i) & mask;
            if (free.get(slot) != null) {
                PayloadOutput output = free.getAndSet(slot, null);
                if (output != null) {
                    return output;
                }
            }
        }
        return null;
    }

    private static int home() {
        return (int) (Thread.currentThread().getId() * PROBES);
    }
}
