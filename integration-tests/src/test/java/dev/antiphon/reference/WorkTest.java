package dev.antiphon.reference;

import dev.antiphon.ChannelSocket;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.HandleInfo;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.Served;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class WorkTest {
    private final CompletableFuture<Integer> pages = new CompletableFuture<>();

    @RegisterExtension
    final Served served =
            Served.by(WorkTest_PrintSocketEndpoint.of(new PrintSocket(), () -> new PrintChannel(text -> pages)));

    @Test
    void whatCompletesElsewhereComesBackAsAMessage() throws Exception {
        Conversation.with(served)
                .at("the printer is done", () -> pages.complete(3))
                .play(
                        // @start region="frames"
                        """
                        ann → ["1","1","print","phx_join",{}]
                        ann ← ["1","1","print","phx_reply",{"status":"ok","response":{}}]
                        ann → ["1","2","print","print",{"text":"a book"}]
                        ann ← ["1","2","print","phx_reply",{"status":"ok","response":{"text":"job 1"}}]
                        (the printer is done)
                        ann ← ["1",null,"print","printed",{"text":"3 pages, job 1"}]
                        """
                        // @end
                        );
    }

    @Test
    void soDoesWhatFails() throws Exception {
        Conversation.with(served)
                .at("the printer fails", () -> pages.completeExceptionally(new IllegalStateException("no paper")))
                .play("""
                        ann → ["1","1","print","phx_join",{}]
                        ann ← ["1","1","print","phx_reply",{"status":"ok","response":{}}]
                        ann → ["1","2","print","print",{"text":"a book"}]
                        ann ← ["1","2","print","phx_reply",{"status":"ok","response":{"text":"job 1"}}]
                        (the printer fails)
                        ann ← ["1",null,"print","printed",{"text":"failed: no paper, job 1"}]
                        """);
    }

    @Test
    void anExecutorRunsTasksAsTheChannel() throws Exception {
        Conversation.with(served)
                .at("the printer is done", () -> pages.complete(1))
                .play(
                        // @start region="executor-frames"
                        """
                        ann → ["1","1","print","phx_join",{}]
                        ann ← ["1","1","print","phx_reply",{"status":"ok","response":{}}]
                        ann → ["1","2","print","proof",{"text":"a page"}]
                        (the printer is done)
                        ann ← ["1",null,"print","printed",{"text":"1 page, after 0 jobs"}]
                        """
                        // @end
                        );
    }

    record Job(String text) {}

    record Told(String text) {}

    interface Printer {
        CompletionStage<Integer> print(String text);
    }

    interface PrintEvents {
        void printed(Told told);
    }

    @Channel(value = "print", sends = PrintEvents.class)
    static final class PrintChannel {
        private final Printer printer;

        PrintChannel(Printer printer) {
            this.printer = printer;
        }

        @Join
        void join() {}

        // @start region="when-done"
        private int jobs;

        @HandleIn
        Told print(Job job, ChannelSocket<PrintEvents> socket) {
            int number = ++jobs;
            socket.sendWhenDone(
                    printer.print(job.text()),
                    (pages, failure) -> new Printed(
                            number, failure == null ? pages + " pages" : "failed: " + failure.getMessage()));
            return new Told("job " + number);
        }

        @HandleInfo
        void printed(Printed message, ChannelSocket<PrintEvents> socket) {
            socket.push().printed(new Told(message.text() + ", job " + message.job()));
        }

        record Printed(int job, String text) {}

        // @end

        // @start region="executor"
        @HandleIn
        void proof(Job job, ChannelSocket<PrintEvents> socket) {
            printer.print(job.text())
                    .thenAcceptAsync(
                            pages -> socket.push().printed(new Told(pages + " page, after " + jobs + " jobs")),
                            socket.executor()); // between callbacks: it may read and write this channel's fields
        }
        // @end
    }

    @UserSocket(path = "/socket", channels = PrintChannel.class)
    static final class PrintSocket {}
}
