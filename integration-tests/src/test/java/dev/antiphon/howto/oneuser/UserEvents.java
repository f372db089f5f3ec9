package dev.antiphon.howto.oneuser;

// @start region="events"
interface UserEvents {
    void shipped(Order order);
}
// @end
