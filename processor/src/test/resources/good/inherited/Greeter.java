package inherited;

import dev.antiphon.annotation.HandleIn;

interface Greeter {
    @HandleIn
    default Word greet() {
        return new Word("hello");
    }
}
