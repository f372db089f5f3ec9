package inherited;

import dev.antiphon.annotation.Event;

interface WordEvents extends Sent<Word> {
    @Event("word:new")
    void word(Word word);

    void word(Tick tick);
}
