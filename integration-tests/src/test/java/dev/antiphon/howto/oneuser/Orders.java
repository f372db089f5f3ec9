package dev.antiphon.howto.oneuser;

import dev.antiphon.Broadcaster;

// @start region="service"
final class Orders {
    private final Broadcaster broadcaster; // the server's PubSub

    Orders(Broadcaster broadcaster) {
        this.broadcaster = broadcaster;
    }

    void ship(String userId, Order order) { // from any thread
        UserChannelTopic.of(broadcaster, userId).broadcast().shipped(order);
    }
}
// @end
