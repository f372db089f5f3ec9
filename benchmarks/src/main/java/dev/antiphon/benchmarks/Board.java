package dev.antiphon.benchmarks;

import io.avaje.jsonb.Json;
import java.util.List;

/** Lists: of numbers, of strings, of objects. */
@Json
public record Board(String id, List<Integer> rounds, List<String> tags, List<Player> players) {
    /** One line of the board. */
    @Json
    public record Player(String name, int points, boolean online) {}
}
