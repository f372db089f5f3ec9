package quickstart;

interface RoomEvents { // what the server sends: a method per event
    void said(Message message);
}
