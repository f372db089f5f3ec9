package dev.antiphon.codec;

import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * Things to be used again, a bounded number, shared by all threads: virtual ones come and go, so none is kept for a
 * thread. A thread looks into a few slots only, so neither method waits; nor does it allocate.
 */
final class SlotPool<T> {
    private static final int PROBES = 4;

    private final AtomicReferenceArray<@Nullable T> slots;
    private final int mask;

    /** Keeps so many at most: a power of two. */
    SlotPool(int kept) {
        if (Integer.bitCount(kept) != 1) {
            throw new IllegalArgumentException("a pool keeps a power of two, not " + kept);
        }
        slots = new AtomicReferenceArray<>(kept);
        mask = kept - 1;
    }

    /** Takes one out, if the slots that are looked into have one. */
    @Nullable
    T take() {
        int home = home();
        for (int i = 0; i < PROBES; i++) {
            int slot = home + i & mask;
            T found = slots.get(slot);
            if (found != null && slots.compareAndSet(slot, found, null)) {
                return found;
            }
        }
        return null;
    }

    /** Puts one in; if the slots that are looked into are full, it is dropped. */
    void give(T thing) {
        int home = home();
        for (int i = 0; i < PROBES; i++) {
            int slot = home + i & mask;
            if (slots.get(slot) == null && slots.compareAndSet(slot, null, thing)) {
                return;
            }
        }
    }

    void clear() {
        for (int slot = 0; slot <= mask; slot++) {
            slots.set(slot, null);
        }
    }

    int size() {
        int size = 0;
        for (int slot = 0; slot <= mask; slot++) {
            size += slots.get(slot) == null ? 0 : 1;
        }
        return size;
    }

    private static int home() {
        return (int) (Thread.currentThread().getId() * PROBES);
    }
}
