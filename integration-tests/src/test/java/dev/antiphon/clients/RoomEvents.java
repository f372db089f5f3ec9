package dev.antiphon.clients;

/** What the server sends in a room. */
interface RoomEvents {
    void said(Said said);

    void drawn(byte[] strokes);
}
