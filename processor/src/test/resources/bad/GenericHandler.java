package bad;

import dev.antiphon.annotation.*;
import java.util.List;

@Channel("room:*")
final class RoomChannel {
    @Join
    void join() {}

    @HandleIn
    // error: [Antiphon/GenericHandler] @HandleIn move(List<String>) has type parameters, which nobody chooses.
    // cure: Name a type instead of T.
    //       ^
    <T> void move(List<String> steps) {}
}
