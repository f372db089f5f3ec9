package inherited;

import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.HandleInfo;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.Terminate;
import dev.antiphon.StopReason;

/** What several channels share. */
class BaseChannel<T> {
    @Join
    protected void join() {}

    @HandleIn
    public T echo(T value) {
        return value;
    }

    @HandleIn
    T replaced(T value) {
        return value;
    }

    @HandleInfo
    void tick(Tick tick) {}

    @Terminate
    void end(StopReason reason) {}
}
