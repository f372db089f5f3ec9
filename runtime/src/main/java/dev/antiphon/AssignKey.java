package dev.antiphon;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The name of an assign and the type of its value. Keep each in a constant, beside the class that assigns it:
 *
 * <pre>{@code
 * static final AssignKey<User> USER = AssignKey.of("user");
 * }</pre>
 *
 * <p>Two keys of one name are equal, whatever their types: so one name has one type. Immutable.
 *
 * @param <T> the value's type
 */
@SuppressWarnings("UnusedTypeParameter") // it ties the value given to assign to the one that get returns
public final class AssignKey<T> {
    private final String name;

    private AssignKey(String name) {
        this.name = name;
    }

    /**
     * A key. Keep it in a constant.
     *
     * @param name the assign's name
     * @param <T> the value's type
     * @return the key
     */
    public static <T> AssignKey<T> of(String name) {
        return new AssignKey<>(Objects.requireNonNull(name, "name"));
    }

    /**
     * The name.
     *
     * @return the assign's name
     */
    public String name() {
        return name;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AssignKey<?> key && key.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
