package replies;

import dev.antiphon.ChannelSocket;
import dev.antiphon.ConnectInfo;
import dev.antiphon.Reply;
import dev.antiphon.SocketRef;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Event;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.NoEvents;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeoutException;

/** Every way to answer. */
@Channel("replies")
final class ReplyChannel {
    @Join
    CompletionStage<Reply<Void, Fault>> join(ConnectInfo info) throws IOException {
        return CompletableFuture.completedFuture(Reply.ok());
    }

    @HandleIn
    void nothing() {}

    @HandleIn
    Answer value(Question question) {
        return new Answer(question.text());
    }

    @HandleIn
    int number() {
        return 1;
    }

    @HandleIn
    String text() {
        return "text";
    }

    @HandleIn
    List<Answer> list() {
        return List.of();
    }

    @HandleIn
    Reply<Answer, Fault> reply(Question question) {
        return Reply.ok(new Answer(question.text()));
    }

    @HandleIn
    Reply<Void, Fault> okWithoutPayload() {
        return Reply.ok();
    }

    @HandleIn
    Reply.Ok<Answer, Fault> alwaysOk() {
        return new Reply.Ok<>(new Answer("ok"));
    }

    @HandleIn
    CompletionStage<Answer> later() {
        return CompletableFuture.completedFuture(new Answer("later"));
    }

    @HandleIn
    CompletableFuture<Reply<Answer, Fault>> laterReply() {
        return CompletableFuture.completedFuture(Reply.error(new Fault("no")));
    }

    @HandleIn
    void ref(Question question, SocketRef<Answer, Fault> ref) {
        ref.reply(Reply.ok(new Answer(question.text())));
    }

    @HandleIn({"first", "second"})
    void several(@Event String event, ChannelSocket<NoEvents> socket) throws IOException, TimeoutException {}

    @HandleIn({"long_event_name_number_one", "long_event_name_number_two", "long_event_name_number_three"})
    Reply<Answer, Fault> severalMore(Question question, @Event String event, ChannelSocket<NoEvents> socket) {
        return Reply.none();
    }

    @HandleIn("*")
    Reply<Void, Fault> other(@Event String event) {
        return Reply.error(new Fault(event));
    }
}
