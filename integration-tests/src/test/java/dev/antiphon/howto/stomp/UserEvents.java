package dev.antiphon.howto.stomp;

// @start region="user-events"
interface UserEvents {
    void shipped(Order order); // SUBSCRIBE /user/queue/orders
}
// @end
