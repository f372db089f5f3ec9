package dev.antiphon.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.conformance.ConformanceServer;
import dev.antiphon.internal.websocket.CloseReason;
import dev.antiphon.server.AntiphonServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;

/** The document of the wire says what goes over it: its conversations are played, its tables compared. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ProtocolTest {
    private static final Path DOCUMENT = Path.of("docs", "protocol.md");

    private AntiphonServer server;
    private Document document;

    @BeforeAll
    void start() throws IOException {
        document = Document.read(DOCUMENT);
        server = ConformanceServer.start(0);
    }

    @AfterAll
    void stop() {
        server.stop();
    }

    @TestFactory
    Stream<DynamicTest> conversationsGoAsShown() {
        List<Conversation> conversations = Conversation.in(document);
        assertTrue(conversations.size() > 20, "the conversations are found");
        return conversations.stream().map(it -> DynamicTest.dynamicTest(it.name(), () -> play(it)));
    }

    private void play(Conversation conversation) throws IOException {
        try (var player = new ConversationPlayer(server.port())) {
            player.play(conversation);
        }
    }

    @TestFactory
    Stream<DynamicTest> handshakesAreAnsweredAsShown() {
        List<HttpExchange> exchanges = HttpExchange.in(document);
        assertEquals(2, exchanges.size(), "one let in, one refused");
        return exchanges.stream()
                .map(it -> DynamicTest.dynamicTest(
                        it.request().get(0), () -> assertEquals(it.answer(), it.answerOf(server.port()))));
    }

    @TestFactory
    Stream<DynamicTest> refusalsAreAsTheTableSays() {
        return MarkdownTable.of(document, "| What is wrong | For example | Status | Body |").rows().stream()
                .filter(row -> row.get(1).startsWith("`"))
                .map(row -> DynamicTest.dynamicTest(row.get(0), () -> {
                    HandshakeExample example = HandshakeExample.of(row.get(1).replace("`", ""));
                    assertEquals(row.get(2) + " " + row.get(3).replace("`", ""), example.answerOf(server.port()));
                }));
    }

    @Test
    void everyWayToCloseIsInTheTable() {
        var table = MarkdownTable.of(document, "| Code | Text | When | Counted as |");
        assertEquals(
                Arrays.stream(CloseReason.values())
                        .map(it -> it.code() + " " + it.text())
                        .toList(),
                table.rows().stream()
                        .map(row -> row.get(0) + " " + row.get(1).replace("`", ""))
                        .toList());
    }
}
