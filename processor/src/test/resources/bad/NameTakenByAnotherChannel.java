package bad;

import dev.antiphon.annotation.*;

final class Rooms {
    @Channel("a")
    static final class First {
        @Join
        void join() {}
    }
}

@Channel("b")
// error: [Antiphon/NameTaken] Rooms_FirstDispatcher exists, but a class of that name is to be generated for Rooms_First.
// cure: Rename one of the two: Rooms_First, or Rooms_FirstDispatcher.
//    ^
// error: [Antiphon/NameTaken] Rooms_FirstTopic exists, but a class of that name is to be generated for Rooms_First.
// cure: Rename one of the two: Rooms_First, or Rooms_FirstTopic.
//    ^
final class Rooms_First {
    @Join
    void join() {}
}
