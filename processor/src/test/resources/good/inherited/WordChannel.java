package inherited;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;

/** Its own handlers after those of its superclass; an override counts as its own. */
@Channel(value = "words", sends = WordEvents.class)
final class WordChannel extends BaseChannel<Word> implements Greeter {
    @HandleIn
    @Override
    Word replaced(Word value) {
        return new Word("mine");
    }

    /** Still spoken by old clients. */
    @Deprecated
    @HandleIn
    void old() {}
}
