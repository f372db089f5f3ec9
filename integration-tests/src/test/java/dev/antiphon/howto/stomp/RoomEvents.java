package dev.antiphon.howto.stomp;

// @start region="room-events"
interface RoomEvents {
    void said(Said said); // SUBSCRIBE /topic/room/{roomId}
}
// @end
