package dev.antiphon.codec;

/** Outputs to be used again, a bounded number, shared by all threads. Neither method waits. */
public final class PayloadOutputs {
    private final SlotPool<PayloadOutput> free;

    /**
     * A pool.
     *
     * @param kept how many outputs to keep at most: a power of two
     */
    public PayloadOutputs(int kept) {
        free = new SlotPool<>(kept);
    }

    /**
     * Takes one.
     *
     * @param headroom as in {@link PayloadOutput#reset}
     * @return an empty output, to be given back, or dropped where the use of it failed
     */
    public PayloadOutput take(int headroom) {
        PayloadOutput output = free.take();
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
        free.give(output);
    }
}
