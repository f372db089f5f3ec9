package dev.antiphon;

import dev.antiphon.internal.pubsub.LocalPubSub;

/**
 * The topics that servers and services share: who joined what, and the way of broadcasts to them. It exists before any
 * server, so that services may broadcast, and it may serve several. Safe for any thread.
 *
 * <pre>{@code
 * var pubsub = PubSub.local();
 * var orders = new Orders(pubsub); // broadcasts
 * Antiphon.server(endpoint).pubsub(pubsub).start();
 * }</pre>
 */
public interface PubSub extends Broadcaster {
    /**
     * Topics within this process. There is no other kind yet, so a node is this process.
     *
     * @return a new one
     */
    static PubSub local() {
        return new LocalPubSub();
    }
}
