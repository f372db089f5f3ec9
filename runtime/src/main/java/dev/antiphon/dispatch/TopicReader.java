package dev.antiphon.dispatch;

import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a topic along a pattern, from left to right. The first part that does not fit makes the whole a mismatch; what
 * is read after it is without meaning. Segments end at a colon; typed ones must be in canonical form.
 */
public final class TopicReader {
    private static final UUID NO_UUID = new UUID(0, 0);

    private final String topic;
    private int at;
    private boolean mismatch;

    private TopicReader(String topic) {
        this.topic = topic;
    }

    /**
     * A reader at the start of a topic.
     *
     * @param topic the topic's full name
     * @return the reader
     */
    public static TopicReader of(String topic) {
        return new TopicReader(topic);
    }

    /**
     * Reads text that the pattern has literally.
     *
     * @param text the text
     * @return this reader
     */
    public TopicReader literal(String text) {
        if (topic.startsWith(text, at)) {
            at += text.length();
        } else {
            mismatch = true;
        }
        return this;
    }

    /**
     * Reads one segment: up to the next colon or the end, not empty.
     *
     * @return the segment
     */
    public String segment() {
        int colon = topic.indexOf(':', at);
        int end = colon < 0 ? topic.length() : colon;
        if (end <= at) {
            mismatch = true;
            return "";
        }
        String segment = topic.substring(at, end);
        at = end;
        return segment;
    }

    /**
     * Reads a segment that is an int.
     *
     * @return the number
     */
    public int intSegment() {
        return canonical(Integer::valueOf, 0);
    }

    /**
     * Reads a segment that is a long.
     *
     * @return the number
     */
    public long longSegment() {
        return canonical(Long::valueOf, 0L);
    }

    /**
     * Reads a segment that is a UUID in lower case.
     *
     * @return the UUID
     */
    public UUID uuidSegment() {
        return canonical(UUID::fromString, NO_UUID);
    }

    /**
     * Reads a segment that is the name of an enum constant.
     *
     * @param constants the enum's constants, of which there is at least one
     * @param <E> the enum
     * @return the constant
     */
    public <E extends Enum<E>> E enumSegment(E[] constants) {
        String name = segment();
        for (E constant : constants) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        mismatch = true;
        return constants[0];
    }

    /**
     * Reads what is left, which may be nothing.
     *
     * @return the rest of the topic
     */
    public String rest() {
        String rest = mismatch ? "" : topic.substring(at);
        at = topic.length();
        return rest;
    }

    /**
     * Whether everything fitted and nothing is left.
     *
     * @return whether the topic matches the pattern that was read
     */
    public boolean matched() {
        return !mismatch && at == topic.length();
    }

    private <T> T canonical(Function<String, T> parser, T none) {
        String text = segment();
        if (!mismatch) {
            T value = parsed(parser, text);
            if (value != null && String.valueOf(value).equals(text)) {
                return value;
            }
            mismatch = true;
        }
        return none;
    }

    private static <T> @Nullable T parsed(Function<String, T> parser, String text) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
