package dev.antiphon.codec;

import com.fasterxml.jackson.core.util.BufferRecycler;
import com.fasterxml.jackson.core.util.RecyclerPool;

/** Where Jackson's buffers wait to be used again. Its own pools have a lock, or are per thread, or allocate. */
final class JsonBuffers implements RecyclerPool<BufferRecycler> {
    private static final long serialVersionUID = 1L;
    private static final int KEPT = 128;

    private final transient SlotPool<BufferRecycler> free = new SlotPool<>(KEPT);

    @Override
    public BufferRecycler acquirePooled() {
        BufferRecycler recycler = free.take();
        return recycler == null ? new BufferRecycler() : recycler;
    }

    @Override
    public void releasePooled(BufferRecycler recycler) {
        free.give(recycler);
    }

    @Override
    public boolean clear() {
        free.clear();
        return true;
    }

    @Override
    public int pooledCount() {
        return free.size();
    }
}
