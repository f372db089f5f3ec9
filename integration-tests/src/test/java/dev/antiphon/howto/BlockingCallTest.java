package dev.antiphon.howto;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How do I call code that blocks? */
class BlockingCallTest {
    private final CountDownLatch written = new CountDownLatch(1);
    private final ExecutorService databasePool = Executors.newFixedThreadPool(2);

    @RegisterExtension
    final Served served = Served.by(BlockingCallTest_OfficeSocketEndpoint.of(
            new OfficeSocket(), () -> new ReportChannel(this::write, databasePool)));

    @AfterEach
    void stop() {
        databasePool.shutdown();
    }

    @Test
    void onlyItsOwnChannelWaits() throws Exception {
        PhoenixClient client = served.connect();
        client.join("report:1");
        client.join("report:2");
        String report = client.push("report:1", "write", "{}");
        String behind = client.push("report:1", "ping", "{}");
        client.call("report:2", "ping", "{}");
        client.heartbeat();
        written.countDown();
        assertEquals("{\"text\":\"profit\"}", client.expectReply(report, "ok").toString());
        client.expectReply(behind, "ok");
    }

    @Test
    void orNotEvenThatOne() throws Exception {
        PhoenixClient client = served.joined("report:1");
        String report = client.push("report:1", "write_later", "{}");
        client.call("report:1", "ping", "{}");
        written.countDown();
        assertEquals("{\"text\":\"profit\"}", client.expectReply(report, "ok").toString());
    }

    private String write() {
        try {
            written.await();
            return "profit";
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    record Report(String text) {}

    interface Database {
        String report();
    }

    @Channel("report:{number}")
    static final class ReportChannel {
        private final Database database;
        private final Executor databasePool;

        ReportChannel(Database database, Executor databasePool) {
            this.database = database;
            this.databasePool = databasePool;
        }

        @Join
        void join() {}

        // @start region="block"
        @HandleIn
        Report write() {
            return new Report(database.report()); // this channel waits, and nothing else does
        }
        // @end

        // @start region="pool"
        @HandleIn("write_later")
        CompletionStage<Report> writeLater() { // this channel goes on, too; and the pool bounds the database's work
            return CompletableFuture.supplyAsync(() -> new Report(database.report()), databasePool);
        }
        // @end

        @HandleIn
        Report ping() {
            return new Report("none");
        }
    }

    @UserSocket(path = "/socket", channels = ReportChannel.class)
    static final class OfficeSocket {}
}
