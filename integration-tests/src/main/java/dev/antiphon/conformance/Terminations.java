package dev.antiphon.conformance;

import java.util.List;

/**
 * How memberships of a topic ended.
 *
 * @param log one word for each, oldest first
 */
record Terminations(List<String> log) {}
