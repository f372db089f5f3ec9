package dev.antiphon;

/**
 * A push that is answered later: Phoenix's {@code socket_ref}. A {@code void} {@code @HandleIn} takes it as a
 * parameter. It may be kept, handed to another thread, and used after the channel has ended; clients wait 10 s by
 * default.
 *
 * @param <T> what an ok reply carries
 * @param <E> what an error reply carries
 */
public interface SocketRef<T, E> {
    /**
     * Answers the push. From any thread; it does not block.
     *
     * @param reply the answer, not {@link Reply#none Reply.none}
     * @return false where it was answered already
     * @throws IllegalArgumentException for {@link Reply#none Reply.none}, or if the payload cannot be sent: it may
     *     then be answered otherwise
     */
    boolean reply(Reply<T, E> reply);
}
