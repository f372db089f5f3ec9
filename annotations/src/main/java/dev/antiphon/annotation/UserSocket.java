package dev.antiphon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A socket that clients connect to, and the channels that it serves: Phoenix's {@code use Phoenix.Socket}. It is the
 * routing table; a {@link Connect} method, if there is one, says who is let in.
 *
 * <pre>{@code
 * @UserSocket(path = "/socket", channels = {RoomChannel.class, LobbyChannel.class})
 * final class ChatSocket {}
 * }</pre>
 *
 * <p>The processor writes an endpoint beside the class, {@code ChatSocketEndpoint}. Its {@code of} takes an instance
 * of this class and one factory per channel, so that a forgotten channel does not compile:
 *
 * <pre>{@code
 * var chat = ChatSocketEndpoint.of(new ChatSocket(), () -> new RoomChannel(rooms), LobbyChannel::new);
 * Antiphon.server(chat).port(4000).start();
 * }</pre>
 *
 * <p><b>Threads.</b> One instance serves all connections, from many threads.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface UserSocket {
    /**
     * Where the socket is mounted; WebSockets connect at {@code <path>/websocket}, which clients such as phoenix.js
     * append by themselves.
     *
     * @return an absolute path, such as {@code "/socket"}
     */
    String path();

    /**
     * The channels of this socket. Their order means nothing: exact topics come before parameters, those before the
     * wildcard, and of these the longest literal prefix wins. Two channels with the same pattern, and one that no
     * topic can reach, are compile errors.
     *
     * @return classes annotated {@link Channel}
     */
    Class<?>[] channels();
}
