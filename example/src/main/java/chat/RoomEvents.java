package chat;

import dev.antiphon.annotation.Event;

/** What the server sends in a room: the typed counterpart of Phoenix's event strings. */
interface RoomEvents {
    @Event("new_msg")
    void newMsg(Posted msg);

    void typing(Typing who); // without @Event: the method's name

    void history(History last);

    void renamed(Renamed person);

    void notice(Notice what);
}
