package dev.antiphon.internal.channel;

import dev.antiphon.internal.pubsub.Arrivals;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A channel's messages, first in, first out. Anybody adds; one thread at a time consumes, and the fields are that
 * consumer's. It has no bound of its own: {@link #size} is what {@link ChannelProcess} judges by, and counts only mail
 * that {@linkplain Mail#counts counts} towards the bound.
 */
final class Mailbox {
    private final Arrivals arrivals = Arrivals.held();
    private final AtomicInteger counted = new AtomicInteger();
    private Arrivals.@Nullable Item batch;

    /** Adds a message; true where the caller must start the consumer. */
    boolean add(Mail mail) {
        if (mail.counts()) {
            counted.incrementAndGet();
        }
        return arrivals.add(mail);
    }

    /** Puts a message before all others, as the consumer, or before there is one. */
    void putFirst(Mail mail) {
        if (mail.counts()) {
            counted.incrementAndGet();
        }
        mail.putBefore(batch);
        batch = mail;
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
        }
        if (!(batch instanceof Mail mail)) {
            return null;
        }
        batch = mail.cutNext();
        if (mail.counts()) {
            counted.decrementAndGet();
        }
        return mail;
    }

    /** Stops consuming, unless something has come. */
    boolean idle() {
        return arrivals.idle();
    }

    /** How many wait of those that count. From any thread. */
    int size() {
        return counted.get();
    }
}
