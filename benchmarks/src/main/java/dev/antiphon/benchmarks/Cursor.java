package dev.antiphon.benchmarks;

import io.avaje.jsonb.Json;

/** Small: where somebody's pointer is. */
@Json
public record Cursor(String user, int x, int y) {}
