package dev.antiphon.clients;

import static dev.antiphon.clients.JavaClient.call;
import static dev.antiphon.clients.JavaClient.heard;
import static dev.antiphon.clients.JavaClient.push;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.client.Served;
import fixture.LoggedBy;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.atomic.AtomicInteger;
import kotlin.Unit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.phoenixframework.Channel;
import org.phoenixframework.Message;
import org.phoenixframework.Push;

/** JavaPhoenixClient as it is published. It has no binary frames of its own. */
@DisplayName("JavaPhoenixClient 1.3.1")
class JavaPhoenixClientTest {
    private static final Map<String, String> NOTHING = Map.of();

    @RegisterExtension
    final Served served = Served.by(RoomSocketEndpoint.of(new RoomSocket(), RoomChannel::new));

    private JavaClient ann;
    private JavaClient bob;

    @BeforeEach
    void connect() {
        ann = new JavaClient(served.server().port());
        bob = new JavaClient(served.server().port());
    }

    @AfterEach
    void disconnect() {
        ann.close();
        bob.close();
    }

    @Test
    void joinIsAcceptedWithWhatTheServerReplies() {
        Channel lobby = ann.channel("room:lobby", Map.of("password", "melon"));
        assertAnswer("ok", "{\"room\":\"lobby\"}", JavaClient.join(lobby));
        assertTrue(lobby.isJoined());
    }

    @Test
    void joinIsRefusedWithTheReason() {
        Channel lobby = ann.channel("room:lobby", Map.of("password", "lemon"));
        assertAnswer("error", "{\"reason\":\"wrong password\"}", JavaClient.join(lobby));
        assertFalse(lobby.isJoined());
    }

    @Test
    void topicOfNoChannelIsTold() {
        assertAnswer("error", "{\"reason\":\"unmatched topic\"}", JavaClient.join(ann.channel("attic", NOTHING)));
    }

    @Test
    void leaveIsAnswered() {
        Channel lobby = ann.joined("lobby");
        assertAnswer("ok", "{}", JavaClient.leave(lobby));
        assertTrue(lobby.isClosed());
    }

    @Test
    void pushIsAnsweredOk() {
        assertAnswer("ok", "{\"text\":\"hello\"}", call(ann.joined("lobby"), "echo", Map.of("text", "hello")));
    }

    @Test
    void pushIsAnsweredError() {
        Channel lobby = ann.joined("lobby");
        assertAnswer("error", "{\"reason\":\"not today\"}", call(lobby, "contradict", Map.of("text", "today")));
    }

    @Test
    void pushWithoutAnAnswerIsHandledAndGetsNone() {
        Channel lobby = ann.joined("lobby");
        Push note = push(lobby, "note", NOTHING);
        assertNotes(1, lobby);
        assertNull(note.getReceivedMessage());
    }

    @Test
    void pushesBeforeTheJoinIsAcceptedArriveAfterIt() {
        Channel lobby = ann.channel("room:lobby", Map.of("password", "melon"));
        lobby.join(10_000);
        push(lobby, "note", NOTHING);
        push(lobby, "note", NOTHING);
        // Asked again and again: the client sends what it kept on a thread of its own, which the question may overtake.
        Awaitility.await().untilAsserted(() -> assertNotes(2, lobby));
    }

    @Test
    void serverPushesToOneClientAlone() {
        Channel hers = ann.joined("lobby");
        Channel his = bob.joined("lobby");
        Queue<String> heardByAnn = heard(hers, "said");
        Queue<String> heardByBob = heard(his, "said");
        push(hers, "whisper", Map.of("text", "psst"));
        awaitHeard(heardByAnn, "{\"text\":\"psst\"}");
        assertNotes(0, his);
        assertEquals(0, heardByBob.size());
    }

    @Test
    void broadcastReachesEverybodyAndTheSender() {
        Channel hers = ann.joined("lobby");
        Queue<String> heardByAnn = heard(hers, "said");
        Queue<String> heardByBob = heard(bob.joined("lobby"), "said");
        push(hers, "say", Map.of("text", "hello"));
        awaitHeard(heardByAnn, "{\"text\":\"hello\"}");
        awaitHeard(heardByBob, "{\"text\":\"hello\"}");
    }

    @Test
    void broadcastFromAMemberReachesTheOthers() {
        Channel hers = ann.joined("lobby");
        Queue<String> heardByAnn = heard(hers, "said");
        Queue<String> heardByBob = heard(bob.joined("lobby"), "said");
        push(hers, "sayToOthers", Map.of("text", "hello"));
        awaitHeard(heardByBob, "{\"text\":\"hello\"}");
        assertNotes(0, hers);
        assertEquals(0, heardByAnn.size());
    }

    @Test
    void binaryBroadcastPassesItByAndDoesNoHarm() {
        Channel hers = ann.joined("lobby");
        Queue<String> drawn = heard(hers, "drawn");
        push(hers, "drawDots", NOTHING);
        assertNotes(0, hers);
        assertEquals(0, drawn.size());
    }

    @Test
    void channelThatCrashesIsJoinedAgainAndBeginsAnew() {
        Channel lobby = ann.joined("lobby");
        var errors = new AtomicInteger();
        lobby.onError(message -> {
            errors.incrementAndGet();
            return Unit.INSTANCE;
        });
        push(lobby, "note", NOTHING);
        assertNotes(1, lobby);
        try (LoggedBy log = LoggedBy.logger("dev.antiphon")) {
            push(lobby, "crash", NOTHING);
            Awaitility.await().until(() -> errors.get() == 1);
            Awaitility.await().until(lobby::isJoined);
            assertTrue(log.thrown().stream().anyMatch(IllegalStateException.class::isInstance), "a real crash");
        }
        assertNotes(0, lobby);
    }

    @Test
    void channelThatEndsIsNotJoinedAgain() {
        Channel lobby = ann.joined("lobby");
        push(lobby, "finish", NOTHING);
        Awaitility.await().until(lobby::isClosed);
        assertFalse(lobby.isErrored());
    }

    @Test
    void afterARestartOfTheServerClientsAreBackInTheirRooms() {
        Channel hers = ann.joined("lobby");
        Channel his = bob.joined("lobby");
        push(hers, "note", NOTHING);
        assertNotes(1, hers);
        served.restart();
        Awaitility.await().until(() -> ann.connections() == 2 && bob.connections() == 2);
        Awaitility.await().until(() -> hers.isJoined() && his.isJoined());
        assertNotes(0, hers);
        Queue<String> heardByBob = heard(his, "said");
        push(hers, "say", Map.of("text", "back"));
        awaitHeard(heardByBob, "{\"text\":\"back\"}");
    }

    private static void assertNotes(int notes, Channel room) {
        assertAnswer("ok", "{\"notes\":" + notes + "}", call(room, "count", NOTHING));
    }

    private static void assertAnswer(String status, String response, Message answer) {
        assertEquals(List.of(status, response), List.of(String.valueOf(answer.getStatus()), answer.getPayloadJson()));
    }

    private static void awaitHeard(Queue<String> heard, String payload) {
        Awaitility.await().until(() -> List.copyOf(heard).equals(List.of(payload)));
    }
}
