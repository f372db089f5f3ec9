package dev.antiphon.reference;

import dev.antiphon.Reply;
import dev.antiphon.SocketRef;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.TopicParam;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.Served;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class SlowHandlerTest {
    private final CountDownLatch answered = new CountDownLatch(1);

    @RegisterExtension
    final Served served = Served.by(SlowHandlerTest_ArchiveSocketEndpoint.of(
            new ArchiveSocket(), () -> new ArchiveChannel(answered::await), PairChannel::new));

    @Test
    void onlyItsOwnChannelWaits() throws Exception {
        Conversation.with(served)
                .at("the database answers", answered::countDown)
                .play(
                        // @start region="frames"
                        """
                        ann → ["1","1","archive:1","phx_join",{}]
                        ann ← ["1","1","archive:1","phx_reply",{"status":"ok","response":{}}]
                        ann → ["2","2","archive:2","phx_join",{}]
                        ann ← ["2","2","archive:2","phx_reply",{"status":"ok","response":{}}]
                        ann → ["1","3","archive:1","search",{}]
                        ann → ["1","4","archive:1","name",{}]
                        ann → ["2","5","archive:2","name",{}]
                        ann ← ["2","5","archive:2","phx_reply",{"status":"ok","response":{"text":"archive 2"}}]
                        (the database answers)
                        ann ← ["1","3","archive:1","phx_reply",{"status":"ok","response":{"text":"found"}}]
                        ann ← ["1","4","archive:1","phx_reply",{"status":"ok","response":{"text":"archive 1"}}]
                        """
                        // @end
                        );
    }

    @Test
    void whoNeedsALaterMessageKeepsTheRefAndReturns() throws Exception {
        Conversation.play(
                served,
                // @start region="later-frames"
                """
                ann → ["1","1","pair","phx_join",{}]
                ann ← ["1","1","pair","phx_reply",{"status":"ok","response":{}}]
                ann → ["1","2","pair","question",{"text":"ready?"}]
                ann → ["1","3","pair","answer",{"text":"yes"}]
                ann ← ["1","2","pair","phx_reply",{"status":"ok","response":{"text":"yes"}}]
                """
                // @end
                );
    }

    record Text(String text) {}

    interface Database {
        void search() throws InterruptedException;
    }

    // @start region="blocking"
    @Channel("archive:{number}")
    static final class ArchiveChannel {
        private final Database database;

        ArchiveChannel(Database database) {
            this.database = database;
        }

        @Join
        void join() {}

        @HandleIn
        Text search() throws InterruptedException {
            database.search(); // blocks this channel's thread, and nobody else's
            return new Text("found");
        }

        @HandleIn
        Text name(@TopicParam int number) {
            return new Text("archive " + number);
        }
    }
    // @end

    // @start region="later"
    @Channel("pair")
    static final class PairChannel {
        private @Nullable SocketRef<Text, Void> asked;

        @Join
        void join() {}

        @HandleIn
        void question(Text question, SocketRef<Text, Void> ref) {
            asked = ref; // not: wait here until "answer" comes, which it cannot while this handler runs
        }

        @HandleIn
        void answer(Text answer) {
            if (asked != null) {
                asked.reply(Reply.ok(answer));
                asked = null;
            }
        }
    }
    // @end

    @UserSocket(
            path = "/socket",
            channels = {ArchiveChannel.class, PairChannel.class})
    static final class ArchiveSocket {}
}
