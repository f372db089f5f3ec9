package dev.antiphon.benchmarks;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;

/** Takes and replies each record, so that each has a codec of both directions. */
@Channel("records")
final class RecordsChannel {
    @Join
    void join() {}

    @HandleIn
    Cursor small(Cursor cursor) {
        return cursor;
    }

    @HandleIn
    Profile flat(Profile profile) {
        return profile;
    }

    @HandleIn
    Order nested(Order order) {
        return order;
    }

    @HandleIn
    Board lists(Board board) {
        return board;
    }

    @HandleIn
    Drawing sealed(Drawing drawing) {
        return drawing;
    }

    @HandleIn
    Article text(Article article) {
        return article;
    }
}
