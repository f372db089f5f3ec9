package bad;

import dev.antiphon.annotation.*;

abstract class BaseChannel {
    @HandleIn
    // error: [Antiphon/PrivateHandler] @HandleIn ping() is private, so generated code cannot call it.
    // cure: Take private away: without a modifier it is visible in its package, and that is enough.
    //           ^
    private void ping() {}
}

@Channel("a")
final class FirstChannel extends BaseChannel {
    @Join
    void join() {}
}

@Channel("b")
final class SecondChannel extends BaseChannel {
    @Join
    void join() {}
}
