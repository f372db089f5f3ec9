package dev.antiphon.conformance;

import dev.antiphon.StopReason;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** How memberships ended, by topic, in Phoenix's words. */
final class TerminationLog {
    private final Map<String, List<String>> reasons = new ConcurrentHashMap<>();

    void add(String topic, StopReason reason) {
        reasons.computeIfAbsent(topic, key -> new CopyOnWriteArrayList<>()).add(word(reason));
    }

    List<String> of(String topic) {
        return List.copyOf(reasons.getOrDefault(topic, List.of()));
    }

    private static String word(StopReason reason) {
        if (reason instanceof StopReason.Shutdown shutdown) {
            return shutdown.tag().isEmpty() ? "shutdown" : shutdown.tag();
        }
        if (reason instanceof StopReason.Normal) {
            return "normal";
        }
        if (reason instanceof StopReason.Left) {
            return "left";
        }
        if (reason instanceof StopReason.Closed) {
            return "closed";
        }
        if (reason instanceof StopReason.DuplicateJoin) {
            return "duplicate_join";
        }
        return reason instanceof StopReason.Draining ? "draining" : "error";
    }
}
