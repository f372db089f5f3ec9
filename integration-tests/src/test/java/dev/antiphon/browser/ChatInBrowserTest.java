package dev.antiphon.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people see who open the example's page in two browsers. */
class ChatInBrowserTest {
    private ChatProcess chat;

    @BeforeEach
    void start() throws IOException {
        chat = ChatProcess.start("0");
    }

    @AfterEach
    void stop() {
        chat.close();
    }

    @Test
    void twoPeopleChat() throws Throwable {
        BrowserScript.run("two-people-chat", chat.address(), this::restart);
        assertTrue(Files.exists(BrowserScript.pictures().resolve("chat.png")), "the picture of the chat");
    }

    @Test
    void oneMutesTheOther() throws Throwable {
        BrowserScript.run("one-mutes-the-other", chat.address(), this::restart);
    }

    @Test
    void aTakenNameIsExplainedAtItsField() throws Throwable {
        BrowserScript.run("a-taken-name", chat.address(), this::restart);
    }

    @Test
    void bothComeBackAfterTheServerRestarts() throws Throwable {
        BrowserScript.run("the-server-restarts", chat.address(), this::restart);
    }

    private void restart() throws IOException {
        String port = chat.port();
        chat.close();
        chat = ChatProcess.start(port);
    }
}
