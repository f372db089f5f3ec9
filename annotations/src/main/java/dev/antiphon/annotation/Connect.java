package dev.antiphon.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The callback of a {@link UserSocket} that lets a connection in: Phoenix's {@code connect/3}. At most one; without it
 * every connection is let in.
 *
 * <pre>{@code
 * @Connect
 * ConnectResult connect(Credentials query, ConnectInfo info) {
 *     return users.find(query.token())
 *             .map(user -> ConnectResult.ok().assign(USER, user).id("user:" + user.id()))
 *             .orElse(ConnectResult.refused());
 * }
 * }</pre>
 *
 * <p><b>Takes</b>, in any order, each optional: the query parameters, as a record of strings, numbers, booleans, UUIDs,
 * enums and {@code Optional}s of these, or as a {@code Map<String, String>}; and {@code ConnectInfo}.
 *
 * <p><b>Returns</b> a {@code ConnectResult}: let in, with assigns and an id, or refused, which is status 403.
 * Parameters that do not fit the record are 403 too; an exception is 500, and in the log.
 *
 * <p><b>Threads.</b> It runs during the handshake on a channel thread, where it may block.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface Connect {}
