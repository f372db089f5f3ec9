package bad;

import dev.antiphon.annotation.*;
import java.util.List;

@Channel("room:{roomId}")
final class RoomChannel {
    @Join
    void join() {}

    @HandleInfo
    // error: [Antiphon/GenericMessage] List<String> lines is generic: at run time it cannot be told from others of its kind.
    // cure: Write a record of its own for the message, such as record Loaded(List<String> lines) {}.
    //                       ^
    void loaded(List<String> lines) {}
}
