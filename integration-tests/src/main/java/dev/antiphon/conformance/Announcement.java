package dev.antiphon.conformance;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A broadcast to make from outside the topic's channels.
 *
 * @param topic its full name
 * @param event the event
 * @param payload what it carries
 */
record Announcement(String topic, String event, JsonNode payload) {}
