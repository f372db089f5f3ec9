package dev.antiphon.internal.channel;

import dev.antiphon.internal.pubsub.Arrivals;
import org.jspecify.annotations.Nullable;

/**
 * A channel's messages, first in, first out. Anybody adds; one thread at a time consumes, and the fields are that
 * consumer's. It has no bound of its own: {@link #size} is what {@link ChannelProcess} judges by.
 */
final class Mailbox {
    private final Arrivals arrivals = Arrivals.held();
    private Arrivals.@Nullable Item batch;
    private int batchLeft;

    /** Adds a message; true where the caller must start the consumer. */
    boolean add(Mail mail) {
        return arrivals.add(mail);
    }

    /** Puts a message before all others, as the consumer that has not started yet. */
    void putFirst(Mail mail) {
        mail.putBefore(batch);
        batch = mail;
        batchLeft++;
    }

    /** Becomes the consumer, if the mailbox is empty and nobody consumes. */
    boolean claim() {
        return arrivals.claim();
    }

    /** Takes the next message; null where none is left. */
    @Nullable
    Mail next() {
        if (batch == null) {
            batch = arrivals.takeAll();
            batchLeft = arrivals.taken();
        }
        if (!(batch instanceof Mail mail)) {
            return null;
        }
        batch = mail.cutNext();
        batchLeft--;
        return mail;
    }

    /** Stops consuming, unless something has come. */
    boolean idle() {
        return arrivals.idle();
    }

    /** How many wait. Exact for the consumer; for others as of a moment ago. */
    int size() {
        return arrivals.waiting() + batchLeft;
    }
}
