package dev.antiphon.processor.write.source;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;

/** The names of one scope: each is given away once, then with a number behind it. */
public final class LocalNames {
    private final Set<String> taken;

    private LocalNames(Set<String> taken) {
        this.taken = taken;
    }

    /**
     * Names of a scope where some are taken already.
     *
     * @param taken the names that are not free
     * @return the others
     */
    public static LocalNames besides(String... taken) {
        return new LocalNames(new HashSet<>(List.of(taken)));
    }

    /**
     * Takes a name.
     *
     * @param wanted the wanted name
     * @return it, or the next free one like it
     */
    public String take(String wanted) {
        String name = wanted;
        for (int i = 2; SourceVersion.isKeyword(name) || !taken.add(name); i++) {
            name = wanted + i;
        }
        return name;
    }

    /**
     * {@code RoomChannel} as a variable: {@code roomChannel}.
     *
     * @param typeName a type's name
     * @return the variable's
     */
    public static String variable(String typeName) {
        return typeName.substring(0, 1).toLowerCase(Locale.ROOT) + typeName.substring(1);
    }

    /**
     * {@code newMsg} or {@code NewMsg} as a constant: {@code NEW_MSG}.
     *
     * @param name a type's or a variable's name
     * @return the constant's
     */
    public static String constant(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "_")
                .toUpperCase(Locale.ROOT);
    }
}
