package dev.antiphon.clients;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.client.Served;
import dev.antiphon.node.NodeScripts;
import fixture.LoggedBy;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;

/** phoenix.js as it is published, in Node.js: each release does what each script of {@code clients/} tells. */
@DisplayName("phoenix.js")
class PhoenixJsTest {
    private static final NodeScripts SCRIPTS = NodeScripts.in("clients");

    @RegisterExtension
    final Served served = Served.by(RoomSocketEndpoint.of(new RoomSocket(), RoomChannel::new));

    @EachRelease
    void join(String release) throws Throwable {
        run("join", release);
    }

    @EachRelease
    void pushAndReply(String release) throws Throwable {
        run("push-and-reply", release);
    }

    @EachRelease
    void broadcast(String release) throws Throwable {
        run("broadcast", release);
    }

    @EachRelease
    void binary(String release) throws Throwable {
        run("binary", release);
    }

    @EachRelease
    void heartbeat(String release) throws Throwable {
        run("heartbeat", release);
    }

    @EachRelease
    void crashAndRejoin(String release) throws Throwable {
        try (LoggedBy log = LoggedBy.logger("dev.antiphon")) {
            run("crash-and-rejoin", release);
            assertTrue(log.thrown().stream().anyMatch(IllegalStateException.class::isInstance), "a real crash");
        }
    }

    @EachRelease
    void serverRestart(String release) throws Throwable {
        run("server-restart", release);
    }

    private void run(String script, String release) throws Throwable {
        String address = "ws://localhost:" + served.server().port() + "/socket";
        System.out.print(SCRIPTS.run(script, Map.of("restart the server", served::restart), release, address));
    }
}
