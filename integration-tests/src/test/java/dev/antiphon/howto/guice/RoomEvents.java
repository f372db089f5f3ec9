package dev.antiphon.howto.guice;

/** What is sent in a room. */
interface RoomEvents {
    void announced(Text text);
}
