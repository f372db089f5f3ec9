package bad;

import dev.antiphon.annotation.*;

@Channel("room:*")
final class RoomChannel {
    @Join
    void join() {}

    @HandleIn
    // error: [Antiphon/VarargsHandler] @HandleIn audio(byte...) takes byte... samples, but it is given one value.
    // cure: Write byte[] samples.
    //                 ^
    void audio(byte... samples) {}
}
