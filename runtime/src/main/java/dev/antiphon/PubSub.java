package dev.antiphon;

import dev.antiphon.internal.pubsub.LocalPubSub;

/**
 * The topics that servers and services share: who joined what, and the way of broadcasts to them. It exists before any
 * server, so that services may broadcast, and it may serve several.
 */
public interface PubSub extends Broadcaster {
    /**
     * Topics within this process.
     *
     * @return a new one
     */
    static PubSub local() {
        return new LocalPubSub();
    }
}
