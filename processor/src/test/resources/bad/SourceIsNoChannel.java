package bad;

import dev.antiphon.annotation.*;

@Channel("room:{roomId}")
final class RoomChannel {
    @Join
    void join() {}

    // error: [Antiphon/SourceIsNoChannel] from = Prices.class is no channel.
    // cure: Write the class annotated @Channel on whose topics the broadcast is made.
    //                            ^
    @HandleBroadcast(from = Prices.class, value = "price")
    void price() {}
}

final class Prices {}
