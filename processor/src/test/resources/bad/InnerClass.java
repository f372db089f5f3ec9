package bad;

import dev.antiphon.annotation.*;

class Rooms {
    @Channel("room:*")
    // error: [Antiphon/InnerClass] RoomChannel is an inner class: it cannot be made without an instance of Rooms.
    // cure: Write static class RoomChannel, or give it a file of its own.
    // ^ column 5
    class RoomChannel {
        @Join
        void join() {}
    }

    @UserSocket(path = "/socket", channels = LobbyChannel.class)
    // error: [Antiphon/InnerClass] ChatSocket is an inner class: it cannot be made without an instance of Rooms.
    // cure: Write static class ChatSocket, or give it a file of its own.
    //    ^
    final class ChatSocket {}
}

@Channel("lobby")
final class LobbyChannel {
    @Join
    void join() {}
}
