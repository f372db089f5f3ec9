package dev.antiphon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A socket that clients connect to, and the channels that it serves: Phoenix's {@code use Phoenix.Socket}.
 *
 * <p>The processor writes an endpoint beside the class, whose {@code of} takes one factory per channel.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface UserSocket {
    /**
     * Where the socket is mounted; WebSockets connect at {@code <path>/websocket}.
     *
     * @return an absolute path, such as {@code "/socket"}
     */
    String path();

    /**
     * The channels of this socket. Their order means nothing: exact topics come before parameters, and parameters
     * before the wildcard.
     *
     * @return classes annotated {@link Channel}
     */
    Class<?>[] channels();
}
