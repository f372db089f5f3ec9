package base;

import dev.antiphon.annotation.*;

public abstract class BaseChannel {
    @HandleIn
    // error: [Antiphon/HiddenHandler] @HandleIn ping() of BaseChannel is not visible in rooms, where it would be called.
    // cure: Make it public, or keep both in a package.
    //             ^
    protected void ping() {}

    @HandleIn
    // error: [Antiphon/HiddenHandler] @HandleIn pong() of BaseChannel is not visible in rooms, where it would be called.
    // cure: Make it public, or keep both in a package.
    //   ^
    void pong() {}

    @HandleIn
    public void visible() {}
}
