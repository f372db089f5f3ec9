package dev.antiphon.howto.stomp;

import dev.antiphon.Broadcaster;

// @start region="service"
final class Orders {
    private final Broadcaster broadcaster; // where SimpMessagingTemplate was

    Orders(Broadcaster broadcaster) {
        this.broadcaster = broadcaster;
    }

    void shipped(String userId, Order order) { // convertAndSendToUser
        UserChannelTopic.of(broadcaster, userId).broadcast().shipped(order);
    }
}
// @end
