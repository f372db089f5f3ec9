package dev.antiphon.internal.socket;

import dev.antiphon.internal.pubsub.EncodedBroadcast;
import dev.antiphon.internal.pubsub.Subscriber;

/** A socket's subscription to the topic of its id, where the event {@code disconnect} closes the connection. */
final class IdSubscription extends Subscriber {
    private final Transport transport;

    IdSubscription(Transport transport) {
        super(transport.lane());
        this.transport = transport;
    }

    @Override
    public void deliver(EncodedBroadcast broadcast) {
        if (broadcast.event().equals("disconnect")) {
            // closing changes subscriptions, which must wait until this delivery is done
            transport.lane().executeAfter(transport::disconnect);
        }
    }

    @Override
    public Object owner() {
        return this;
    }
}
