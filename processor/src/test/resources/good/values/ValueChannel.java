package values;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;

/** Payloads of values with Jackson's annotations. */
@Channel("values")
final class ValueChannel {
    @Join
    void join() {}

    @HandleIn
    Article article(Article article) {
        return article;
    }

    @HandleIn
    Drawing drawing(Drawing drawing) {
        return drawing;
    }
}
