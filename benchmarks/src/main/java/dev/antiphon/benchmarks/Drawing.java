package dev.antiphon.benchmarks;

import io.avaje.jsonb.Json;
import java.util.List;

/** Sealed: a list whose elements tell of which type they are. */
@Json
public record Drawing(String id, List<Shape> shapes) {}
