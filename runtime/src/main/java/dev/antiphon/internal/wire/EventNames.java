package dev.antiphon.internal.wire;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Events known beforehand, found by their bytes, so that routing builds no string. Immutable: an open-addressing table. */
public final class EventNames {
    /** No events. */
    public static final EventNames NONE = new EventNames(Set.of());

    private final String[] names;
    private final byte[][] utf8;
    private final int mask;

    /** The table of some events. */
    public EventNames(Set<String> events) {
        int capacity = Integer.highestOneBit(Math.max(2, events.size() * 4 - 1));
        names = new String[capacity];
        utf8 = new byte[capacity][];
        mask = capacity - 1;
        for (String event : events) {
            put(event);
        }
    }

    private void put(String event) {
        byte[] bytes = event.getBytes(StandardCharsets.UTF_8);
        int slot = ByteSlice.hash(bytes, 0, bytes.length) & mask;
        while (names[slot] != null) {
            slot = slot + 1 & mask;
        }
        names[slot] = event;
        utf8[slot] = bytes;
    }

    /** The event whose bytes these are, if it is known. */
    @Nullable
    String find(ByteSlice bytes) {
        int slot = bytes.hash() & mask;
        while (names[slot] != null) {
            if (bytes.is(utf8[slot])) {
                return names[slot];
            }
            slot = slot + 1 & mask;
        }
        return null;
    }
}
