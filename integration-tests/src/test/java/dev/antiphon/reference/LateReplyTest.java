package dev.antiphon.reference;

import dev.antiphon.Reply;
import dev.antiphon.SocketRef;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.Served;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class LateReplyTest {
    private final BlockingQueue<SocketRef<Answer, Refusal>> letters = new LinkedBlockingQueue<>();
    private final CompletableFuture<Answer> phoned = new CompletableFuture<>();
    private final CompletableFuture<Reply<Answer, Refusal>> decided = new CompletableFuture<>();

    @RegisterExtension
    final Served served = Served.by(LateReplyTest_OfficeSocketEndpoint.of(
            new OfficeSocket(), () -> new OfficeChannel(letters::add, question -> phoned, question -> decided)));

    @Test
    void eachPushIsAnsweredWhenItsAnswerIsThere() throws Exception {
        Conversation.with(served)
                .at("the committee says no", () -> decided.complete(Reply.error(new Refusal("no"))))
                .at("somebody picks up the phone", () -> phoned.complete(new Answer("a lot")))
                .at("a letter comes back", () -> letters.take().reply(Reply.ok(new Answer("tomorrow"))))
                .play(
                        // @start region="frames"
                        """
                        ann → ["1","1","office","phx_join",{}]
                        ann ← ["1","1","office","phx_reply",{"status":"ok","response":{}}]
                        ann → ["1","2","office","write",{"text":"when?"}]
                        ann → ["1","3","office","phone",{"text":"how much?"}]
                        ann → ["1","4","office","apply",{"text":"may I?"}]
                        (the committee says no)
                        ann ← ["1","4","office","phx_reply",{"status":"error","response":{"reason":"no"}}]
                        (somebody picks up the phone)
                        ann ← ["1","3","office","phx_reply",{"status":"ok","response":{"text":"a lot"}}]
                        ann → ["1","5","office","phx_leave",{}]
                        ann ← ["1","5","office","phx_reply",{"status":"ok","response":{}}]
                        ann ← ["1","1","office","phx_close",{}]
                        (a letter comes back)
                        ann ← ["1","2","office","phx_reply",{"status":"ok","response":{"text":"tomorrow"}}]
                        """
                        // @end
                        );
    }

    record Question(String text) {}

    record Answer(String text) {}

    record Refusal(String reason) {}

    interface Letters {
        void add(SocketRef<Answer, Refusal> ref);
    }

    interface Phone {
        CompletionStage<Answer> ask(String question);
    }

    interface Committee {
        CompletionStage<Reply<Answer, Refusal>> decide(String question);
    }

    @Channel("office")
    static final class OfficeChannel {
        private final Letters letters;
        private final Phone phone;
        private final Committee committee;

        OfficeChannel(Letters letters, Phone phone, Committee committee) {
            this.letters = letters;
            this.phone = phone;
            this.committee = committee;
        }

        @Join
        void join() {}

        // @start region="handlers"
        @HandleIn
        void write(Question question, SocketRef<Answer, Refusal> ref) {
            letters.add(ref); // whoever has it calls ref.reply(…): any thread, any time, once
        }

        @HandleIn
        CompletionStage<Answer> phone(Question question) {
            return phone.ask(question.text()); // ok when it completes; if it fails the channel crashes
        }

        @HandleIn
        CompletionStage<Reply<Answer, Refusal>> apply(Question question) {
            return committee.decide(question.text());
        }
        // @end
    }

    @UserSocket(path = "/socket", channels = OfficeChannel.class)
    static final class OfficeSocket {}
}
