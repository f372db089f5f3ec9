package packages.rooms;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Join;

public final class Nested {
    private Nested() {}

    /** Nested in a class, and with another of this name beside it. */
    @Channel("nested")
    public static final class PublicChannel {
        @Join
        void join() {}
    }

    @Channel(value = "hidden", sends = HiddenEvents.class)
    public static final class HalfPublicChannel {
        @Join
        void join() {}
    }

    interface HiddenEvents {
        void hidden();
    }
}
