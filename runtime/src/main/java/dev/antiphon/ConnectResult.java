package dev.antiphon;

import org.jspecify.annotations.Nullable;

/** What {@code @Connect} says: let in, with assigns and perhaps an id, or refused. Immutable. */
public final class ConnectResult {
    private final boolean accepted;
    private final Assigns assigns;
    private final @Nullable String id;

    private ConnectResult(boolean accepted, Assigns assigns, @Nullable String id) {
        this.accepted = accepted;
        this.assigns = assigns;
        this.id = id;
    }

    /**
     * Lets the connection in.
     *
     * @return a result to add assigns and an id to
     */
    public static ConnectResult ok() {
        return new ConnectResult(true, Assigns.none(), null);
    }

    /**
     * Refuses the connection, with status 403.
     *
     * @return the refusal
     */
    public static ConnectResult refused() {
        return new ConnectResult(false, Assigns.none(), null);
    }

    /**
     * This result and an assign that every channel of the connection starts with.
     *
     * @param key the key
     * @param value its value
     * @param <T> the value's type
     * @return a new result
     */
    public <T> ConnectResult assign(AssignKey<T> key, T value) {
        return new ConnectResult(accepted, assigns.with(key, value), id);
    }

    /**
     * This result and the socket's id: the event {@code disconnect}, broadcast on the topic of that name, closes the
     * connection.
     *
     * @param socketId the id, such as {@code "user:7"}
     * @return a new result
     */
    public ConnectResult id(String socketId) {
        return new ConnectResult(accepted, assigns, socketId);
    }

    /**
     * Whether the connection is let in.
     *
     * @return false for a refusal
     */
    public boolean accepted() {
        return accepted;
    }

    /**
     * What every channel of the connection starts with.
     *
     * @return the assigns
     */
    public Assigns assigns() {
        return assigns;
    }

    /**
     * The socket's id.
     *
     * @return the id, null without one
     */
    public @Nullable String socketId() {
        return id;
    }
}
