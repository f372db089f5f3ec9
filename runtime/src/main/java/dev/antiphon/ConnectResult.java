package dev.antiphon;

import org.jspecify.annotations.Nullable;

/**
 * What {@code @Connect} says: let in, with assigns and perhaps an id, or refused. Immutable.
 *
 * <pre>{@code
 * ConnectResult.ok().assign(USER, user).id("user:" + user.id())
 * }</pre>
 */
public final class ConnectResult {
    private static final int SWITCHING_PROTOCOLS = 101;
    private static final int FORBIDDEN = 403;

    private final int status;
    private final Assigns assigns;
    private final @Nullable String id;

    private ConnectResult(int status, Assigns assigns, @Nullable String id) {
        this.status = status;
        this.assigns = assigns;
        this.id = id;
    }

    /**
     * Lets the connection in.
     *
     * @return a result to add assigns and an id to
     */
    public static ConnectResult ok() {
        return new ConnectResult(SWITCHING_PROTOCOLS, Assigns.none(), null);
    }

    /**
     * Refuses the connection, with status 403 and no body, as Phoenix does. Clients try again by themselves.
     *
     * @return the refusal
     */
    public static ConnectResult refused() {
        return refused(FORBIDDEN);
    }

    /**
     * Refuses the connection with another status, such as 401 or 429. It is for programs and for proxies: a browser
     * tells the page's script no more than that the connection failed.
     *
     * @param status from 400 to 599
     * @return the refusal
     * @throws IllegalArgumentException if the status is none of an error
     */
    public static ConnectResult refused(int status) {
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("a refusal's status is from 400 to 599, not " + status);
        }
        return new ConnectResult(status, Assigns.none(), null);
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
        return new ConnectResult(status, assigns.with(key, value), id);
    }

    /**
     * This result and the socket's id: the event {@code disconnect}, broadcast on the topic of that name, closes the
     * connection with code 1001, and so does {@code server.disconnect(id)}. Several connections may have the same.
     *
     * @param socketId the id, such as {@code "user:7"}
     * @return a new result
     */
    public ConnectResult id(String socketId) {
        return new ConnectResult(status, assigns, socketId);
    }

    /**
     * Whether the connection is let in.
     *
     * @return false for a refusal
     */
    public boolean accepted() {
        return status == SWITCHING_PROTOCOLS;
    }

    /**
     * What the client's request is answered with.
     *
     * @return 101 where it is let in, otherwise the refusal's
     */
    public int status() {
        return status;
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
