package dev.antiphon.internal.channel;

import dev.antiphon.internal.pubsub.EncodedBroadcast;
import dev.antiphon.internal.pubsub.Subscriber;

/** A channel's subscription to another topic: broadcasts come as messages. */
final class TopicSubscription extends Subscriber {
    private final ChannelProcess process;

    TopicSubscription(ChannelProcess process) {
        super(process.outlet().lane());
        this.process = process;
    }

    @Override
    public void deliver(EncodedBroadcast broadcast) {
        process.subscribed(broadcast);
    }

    @Override
    public Object owner() {
        return process;
    }
}
