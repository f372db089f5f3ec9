package dev.antiphon.internal.channel;

import dev.antiphon.internal.wire.EventNames;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The event names of each channel class, made when its first member joins. */
public final class KnownEvents {
    private final ConcurrentHashMap<Set<String>, EventNames> names = new ConcurrentHashMap<>();

    /** None yet. */
    public KnownEvents() {}

    EventNames of(Set<String> events) {
        return names.computeIfAbsent(events, EventNames::new);
    }
}
