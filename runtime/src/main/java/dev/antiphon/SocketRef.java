package dev.antiphon;

/**
 * A push that is answered later: Phoenix's {@code socket_ref}. It may be kept, handed to another thread, and used after
 * the channel has ended.
 *
 * @param <T> what an ok reply carries
 * @param <E> what an error reply carries
 */
public interface SocketRef<T, E> {
    /**
     * Answers the push. From any thread.
     *
     * @param reply the answer, not {@link Reply#none}
     * @return false where it was answered already
     */
    boolean reply(Reply<T, E> reply);
}
