package dev.antiphon.benchmarks;

import io.avaje.jsonb.Json;
import java.util.List;

/** Text-heavy: paragraphs, with line ends, quotes and letters beyond ASCII in some of them. */
@Json
public record Article(String title, String author, String summary, List<String> paragraphs) {}
