package dev.antiphon.dispatch;

import dev.antiphon.ConnectInfo;
import dev.antiphon.ConnectResult;
import org.jspecify.annotations.Nullable;

/** A user socket with the factories of its channels: what the server mounts. Generated per user socket. */
public interface SocketEndpoint {
    /**
     * What it is called where people read of it.
     *
     * @return the user socket's class, such as {@code "chat.ChatSocket"}
     */
    String name();

    /**
     * Where it is mounted.
     *
     * @return the path, such as {@code "/socket"}
     */
    String path();

    /**
     * Calls {@code @Connect}.
     *
     * @param params the query parameters
     * @param info where the connection comes from
     * @return let in or refused
     * @throws Exception what the callback threw
     */
    ConnectResult connect(ConnectParams params, ConnectInfo info) throws Exception;

    /**
     * The channel that a topic belongs to. On the I/O thread: it runs no user code.
     *
     * @param topic the topic's full name
     * @return what starts a member of it, null where no pattern matches
     */
    @Nullable
    ChannelStart channelFor(String topic);
}
