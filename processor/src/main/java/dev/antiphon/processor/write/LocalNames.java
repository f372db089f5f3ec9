package dev.antiphon.processor.write;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** The names of one scope: each is given away once, then with a number behind it. */
final class LocalNames {
    private final Set<String> taken;

    private LocalNames(Set<String> taken) {
        this.taken = taken;
    }

    /** Names of a scope where some are taken already. */
    static LocalNames besides(String... taken) {
        return new LocalNames(new HashSet<>(List.of(taken)));
    }

    /** The wanted name, or the next free one like it. */
    String take(String wanted) {
        String name = wanted;
        for (int i = 2; SourceVersion.isKeyword(name) || !taken.add(name); i++) {
            name = wanted + i;
        }
        return name;
    }

    /** {@code RoomChannel} as a variable: {@code roomChannel}. */
    static String variable(String typeName) {
        return typeName.substring(0, 1).toLowerCase(Locale.ROOT) + typeName.substring(1);
    }

    /** {@code newMsg} or {@code NewMsg} as a constant: {@code NEW_MSG}. */
    static String constant(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
                .toUpperCase(Locale.ROOT);
    }
}
