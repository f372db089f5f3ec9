package dev.antiphon.codec;

import com.fasterxml.jackson.core.JsonStreamContext;
import org.jspecify.annotations.Nullable;

/** Where a parser is, as a JSON pointer (RFC 6901). Names that clients chose are cut, so that no answer outgrows its cause. */
final class JsonPath {
    private static final int NAME = 64;

    private JsonPath() {}

    static String of(JsonStreamContext at) {
        StringBuilder path = new StringBuilder();
        append(at, path);
        return path.toString();
    }

    /** A member of what {@link #of} gave. */
    static String member(String path, String name) {
        StringBuilder member = new StringBuilder(path).append('/');
        appendName(name, member);
        return member.toString();
    }

    private static void append(@Nullable JsonStreamContext at, StringBuilder path) {
        if (at == null) {
            return;
        }
        append(at.getParent(), path);
        if (at.inArray() && at.hasCurrentIndex()) {
            path.append('/').append(at.getCurrentIndex());
        } else if (at.inObject() && at.getCurrentName() != null) {
            path.append('/');
            appendName(at.getCurrentName(), path);
        }
    }

    private static void appendName(String name, StringBuilder path) {
        for (int i = 0; i < Math.min(name.length(), NAME); i++) {
            switch (name.charAt(i)) {
                case '~' -> path.append("~0");
                case '/' -> path.append("~1");
                default -> path.append(name.charAt(i));
            }
        }
        if (name.length() > NAME) {
            path.append('…');
        }
    }
}
