package dev.antiphon.dispatch;

import java.nio.charset.StandardCharsets;

/** Checks the parts that a topic's name is made of. */
public final class TopicName {
    private static final int MAX_BYTES = 1024;

    private TopicName() {}

    /**
     * A value that stands for a named segment.
     *
     * @param name the parameter's name
     * @param value the value
     * @return the value
     * @throws IllegalArgumentException if it is empty or holds a colon
     */
    public static String segment(String name, String value) {
        if (value.isEmpty() || value.indexOf(':') >= 0) {
            throw new IllegalArgumentException("{" + name + "} is one segment of a topic, not empty and without \":\", "
                    + "but got \"" + value + "\"");
        }
        return value;
    }

    /**
     * A whole topic.
     *
     * @param topic the name
     * @return the name
     * @throws IllegalArgumentException if it is longer than 1,024 bytes
     */
    public static String checked(String topic) {
        if (topic.length() > MAX_BYTES / 3 && topic.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            throw new IllegalArgumentException("a topic has at most " + MAX_BYTES + " bytes: " + topic);
        }
        return topic;
    }
}
