package dev.antiphon.constraints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import fixture.LoggedBy;
import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a client is told whose payload fits its type, and breaks constraints. */
class ConstraintsTest {
    private static final String TOPIC = "sheets";
    private static final String GOOD =
            "{\"name\":\"ann\",\"title\":\"t\",\"id\":1,\"count\":0,\"no\":false,\"tags\":[\"a\"],"
                    + "\"scores\":{\"a\":1},\"yes\":true}";

    @RegisterExtension
    final Served served = Served.by(ConstraintsTest_SheetSocketEndpoint.of(new SheetSocket(), SheetChannel::new));

    private PhoenixClient client;

    @BeforeEach
    void join() throws IOException {
        client = served.joined(TOPIC);
    }

    @Test
    void allFaultsComeInOneAnswerAndTheChannelLivesOn() {
        try (LoggedBy log = LoggedBy.logger("dev.antiphon")) {
            String bad =
                    "{\"name\":\"much too long: hunter2\",\"title\":\"\",\"level\":4,\"count\":\"hunter2\",\"no\":true,"
                            + "\"mail\":\"hunter2\",\"tags\":[\"ok\",\" \",\"hunter2\"],\"scores\":{\"\":0}}";

            JsonNode answer = client.expectReply(client.push(TOPIC, "fill", bad), "error");

            assertEquals("invalid payload", answer.get("reason").asText());
            assertEquals(
                    List.of(
                            "/name must have at most 5 characters (size)",
                            "/title must not be empty (empty)",
                            "/level must be at most 3 (max)",
                            "/count must be a long (type)",
                            "/no must be false (assert)",
                            "/mail must be an email address (email)",
                            "/tags/1 must not be blank (blank)",
                            "/tags/2 must have at most 3 characters (size)",
                            "/tags must have at most 2 elements (size)",
                            "/scores/ has a name that must have at least 1 character (size)",
                            "/scores/ must be positive (positive)",
                            "/id is required (required)"),
                    told(answer));
            assertFalse(answer.toString().contains("hunter2"), answer.toString());
            assertTrue(
                    log.lines().stream().noneMatch(line -> line.contains("hunter2")),
                    log.lines().toString());
        }
        assertEquals("{\"count\":1}", client.call(TOPIC, "fill", GOOD).toString());
    }

    @Test
    void aPayloadThatIsAListIsCheckedAsAWholeAndByElement() {
        assertEquals(
                "{\"count\":2}", client.call(TOPIC, "names", "[\"a\",\"b\"]").toString());
        assertEquals(
                List.of("/1 must not be blank (blank)", " must have 1 to 2 elements (size)"),
                told(client.expectReply(client.push(TOPIC, "names", "[\"a\",\"\",\"c\"]"), "error")));
        assertEquals(
                List.of(" must have 1 to 2 elements (size)"),
                told(client.expectReply(client.push(TOPIC, "names", "[]"), "error")));
    }

    @Test
    void whatAMethodAsksIsCheckedWhenAllElseFits() {
        assertEquals(
                "{\"count\":3}",
                client.call(TOPIC, "span", "{\"from\":1,\"to\":4}").toString());
        assertEquals(
                List.of("/ordered must end after it begins (assert)"),
                told(client.expectReply(client.push(TOPIC, "span", "{\"from\":4,\"to\":1}"), "error")));
        assertEquals(
                List.of("/from must be positive or 0 (positive)"),
                told(client.expectReply(client.push(TOPIC, "span", "{\"from\":-1,\"to\":-2}"), "error")));
    }

    @Test
    void ofTwoEqualKeysTheLastIsChecked() {
        assertEquals(
                "{\"count\":1}",
                client.call(TOPIC, "span", "{\"from\":-1,\"to\":2,\"from\":1}").toString());
    }

    private static List<String> told(JsonNode answer) {
        return StreamSupport.stream(answer.get("errors").spliterator(), false)
                .map(error ->
                        error.get("path").asText() + " " + error.get("message").asText() + " ("
                                + error.get("code").asText() + ")")
                .toList();
    }

    @UserSocket(path = "/socket", channels = SheetChannel.class)
    static final class SheetSocket {}
}
