package dev.antiphon.dispatch;

import dev.antiphon.SocketRef;
import dev.antiphon.codec.PayloadWriter;

/** The push at hand, for handlers that answer it later. */
public interface ReplyTo {
    /**
     * A reference that answers the push.
     *
     * @param ok writes an ok's payload
     * @param error writes an error's payload
     * @param <T> the type of an ok's payload
     * @param <E> the type of an error's payload
     * @return the reference, good after the channel's end too
     */
    <T, E> SocketRef<T, E> ref(PayloadWriter<? super T> ok, PayloadWriter<? super E> error);
}
