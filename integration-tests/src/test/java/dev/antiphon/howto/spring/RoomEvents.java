package dev.antiphon.howto.spring;

/** What is sent in a room. */
interface RoomEvents {
    void announced(Text text);
}
