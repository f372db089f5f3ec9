package chat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the chat's channel answers on the wire: nothing said twice, nothing shown twice, no bound overrun. */
class RoomChannelTest {
    private static final String LOBBY = "room:lobby";

    private Rooms rooms;

    @RegisterExtension
    final Served served = Served.by(ChatSocketEndpoint.of(
            new ChatSocket(new Users()), () -> new RoomChannel(rooms), () -> new LobbyChannel(rooms)));

    @BeforeEach
    void openRooms() {
        rooms = new Rooms(served.pubsub(), new StoryClock());
    }

    @Test
    void aMessageSentAgainIsSaidOnce() throws IOException {
        PhoenixClient ann = inLobby("ann");
        UUID id = UUID.randomUUID();
        say(ann, id, "one");
        assertEquals("one", ann.expectEvent("new_msg").path("body").asText());
        String again = ann.push(LOBBY, "new_msg", message(id, "one"));
        assertEquals(1, ann.expectReply(again, "ok").path("number").asLong());
        say(ann, UUID.randomUUID(), "two"); // what comes next is this, not the first once more
        assertEquals(2, ann.expectEvent("new_msg").path("number").asLong());
    }

    @Test
    void aRejoinBringsWhatWasMissedAlone() throws IOException {
        PhoenixClient ann = inLobby("ann");
        sayAll(ann, 3);
        PhoenixClient bob = connect("bob");
        bob.join(LOBBY, "{\"name\":\"bob\"}");
        JsonNode all = bob.expectEvent("history");
        assertEquals(List.of(1L, 2L, 3L), numbers(all));
        bob.close();

        PhoenixClient back = connect("bob");
        back.join(LOBBY, "{\"name\":\"bob\",\"seen\":" + seen(all.path("log").asText(), 2) + "}");
        assertEquals(List.of(3L), numbers(back.expectEvent("history")));
    }

    @Test
    void whatWasSeenOfAnotherLogDoesNotCount() throws IOException {
        sayAll(inLobby("ann"), 3);
        PhoenixClient bob = connect("bob");
        bob.join(LOBBY, "{\"name\":\"bob\",\"seen\":" + seen("of yesterday's server", 1) + "}");
        JsonNode history = bob.expectEvent("history");
        assertEquals(List.of(1L, 2L, 3L), numbers(history));
        assertEquals(0, history.path("lost").asLong());
    }

    @Test
    void fiftyMessagesAreKeptAndTheLostAreCounted() throws IOException {
        PhoenixClient ann = inLobby("ann");
        sayAll(ann, 53);
        PhoenixClient bob = connect("bob");
        bob.join(LOBBY, "{\"name\":\"bob\"}");
        JsonNode all = bob.expectEvent("history");
        assertEquals(IntStream.rangeClosed(4, 53).asLongStream().boxed().toList(), numbers(all));
        assertEquals(0, all.path("lost").asLong(), "a newcomer has lost nothing");

        PhoenixClient cid = connect("cid");
        cid.join(LOBBY, "{\"name\":\"cid\",\"seen\":" + seen(all.path("log").asText(), 1) + "}");
        assertEquals(2, cid.expectEvent("history").path("lost").asLong());
    }

    @Test
    void aNameBelongsToWhoeverHasItInEveryRoomAndAcrossConnections() throws IOException {
        inLobby("ann");
        PhoenixClient other = connect("other");
        assertEquals("name_taken", refusal(other, "room:kitchen", "Ann"));
        PhoenixClient sameAnn = connect("ann"); // her old connection is not noticed to be gone yet
        sameAnn.join(LOBBY, "{\"name\":\"ann\"}");
    }

    @Test
    void aNameIsFreeWhenItsHolderHasLeftTheLastRoom() throws IOException {
        PhoenixClient ann = inLobby("ann");
        PhoenixClient bob = inLobby("bob");
        ann.send("1", "9", LOBBY, "phx_leave", "{}");
        assertEquals("ann left.", bob.expectEvent("notice").path("text").asText());
        assertEquals(
                "ann",
                bob.call(LOBBY, "rename", "{\"name\":\"ann\"}").path("to").asText());
    }

    @Test
    void aNameThatIsNoneIsAnInvalidPayload() throws IOException {
        PhoenixClient ann = connect("ann");
        for (String name : List.of("", "  ", "a".repeat(33), "a\\nb")) {
            assertEquals("invalid payload", refusal(ann, LOBBY, name), name);
        }
    }

    @Test
    void roomsThatNobodyIsInMakeRoomForOthers() throws IOException {
        var person = new Person(new User("u"), "ann");
        for (int i = 0; i < 200; i++) {
            assertFalse(rooms.enter("room " + i, person).isPresent());
        }
        assertEquals("rooms_full", refusal(connect("bob"), LOBBY, "bob"));
        rooms.leave("room 7", person);
        connect("bob").join(LOBBY, "{\"name\":\"bob\"}");
        assertEquals("room_name", refusal(connect("cid"), "room:" + "x".repeat(41), "cid"));
    }

    @Test
    void theLobbyTellsWhatRoomsThereAre() throws IOException {
        assertEquals("lobby", connect("ann").join("lobby").at("/rooms/0/id").asText());
    }

    private PhoenixClient connect(String token) throws IOException {
        return served.connect("token=" + token);
    }

    /** Somebody in the lobby who has got what a newcomer gets. */
    private PhoenixClient inLobby(String name) throws IOException {
        PhoenixClient client = connect(name);
        client.join(LOBBY, "{\"name\":\"" + name + "\"}");
        client.expectEvent("history");
        return client;
    }

    private static void sayAll(PhoenixClient client, int count) {
        for (int i = 1; i <= count; i++) {
            say(client, UUID.randomUUID(), "message " + i);
            assertEquals(i, client.expectEvent("new_msg").path("number").asLong());
        }
    }

    /** Says it; the reply comes before the message, which waits for the channel to have the time. */
    private static void say(PhoenixClient client, UUID id, String body) {
        client.call(LOBBY, "new_msg", message(id, body));
    }

    private static String message(UUID id, String body) {
        return "{\"id\":\"" + id + "\",\"body\":\"" + body + "\"}";
    }

    private static String seen(String log, long number) {
        return "{\"log\":\"" + log + "\",\"number\":" + number + "}";
    }

    private static String refusal(PhoenixClient client, String topic, String name) {
        client.send("5", "5", topic, "phx_join", "{\"name\":\"" + name + "\"}");
        return client.expectReply("5", "error").path("reason").asText();
    }

    private static List<Long> numbers(JsonNode history) {
        return history.path("messages").findValues("number").stream()
                .map(JsonNode::asLong)
                .toList();
    }
}
