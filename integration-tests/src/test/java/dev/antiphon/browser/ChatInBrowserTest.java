package dev.antiphon.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.client.ChatProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people see who open the example's page in browsers, each story told by a script of {@code browser/}. */
@DisabledIfSystemProperty(
        named = "antiphon.browser",
        matches = "elsewhere",
        disabledReason = "its stories were told on another JDK: the page is the same")
class ChatInBrowserTest {
    private static Browser browser;

    private ChatProcess chat;

    @BeforeAll
    static void open() throws IOException, InterruptedException {
        browser = Browser.start();
    }

    @AfterAll
    static void shut() throws IOException {
        if (browser != null) { // null where it is missing, and the test is skipped
            browser.close();
        }
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "two-people-chat",
                "several-rooms",
                "one-mutes-the-other",
                "a-taken-name",
                "a-name-lost-meanwhile",
                "the-server-restarts",
                "a-lost-reply",
                "keyboard-alone",
                "links-and-days",
                "without-its-parts",
                "accessible"
            })
    void itGoesAsTold(String story) throws Throwable {
        tell(story, "chat.Main");
    }

    @Test
    void theDocumentationIsPictured() throws Throwable {
        tell("pictures", "chat.PicturedChat");
        for (String picture : new String[] {"1280-light", "1280-dark", "390-light", "390-dark"}) {
            assertTrue(Files.exists(Browser.pictures().resolve("chat-" + picture + ".png")), picture);
        }
    }

    @AfterEach
    void stop() {
        chat.close();
    }

    private void tell(String story, String main) throws Throwable {
        chat = ChatProcess.start(main, "0");
        String port = chat.port();
        browser.run(
                story,
                chat.address(),
                Map.of(
                        "stop the server", chat::close,
                        "start the server", () -> chat = ChatProcess.start(main, port),
                        "restart the server", () -> restart(main, port)));
    }

    private void restart(String main, String port) throws IOException {
        chat.close();
        chat = ChatProcess.start(main, port);
    }
}
