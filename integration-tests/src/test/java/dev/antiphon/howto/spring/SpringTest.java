package dev.antiphon.howto.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.antiphon.client.PhoenixClient;
import dev.antiphon.server.AntiphonServer;
import fixture.LoggedBy;
import java.net.ConnectException;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;

class SpringTest {
    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private PhoenixClient client;
    private int port;

    @BeforeEach
    void start() throws Exception {
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", Map.of("chat.port", "0")));
        context.scan(getClass().getPackageName());
        context.refresh();
        port = context.getBean(AntiphonServer.class).port();
        client = PhoenixClient.open(port);
    }

    @AfterEach
    void stop() {
        client.close();
        context.close();
    }

    @Test
    void eachJoinGetsAChannelOfItsOwnWithTheServicesOfAll() throws Exception {
        client.join("room:1");
        client.join("room:2");
        assertEquals(
                "Hello Ann",
                client.call("room:1", "greet", "{\"text\":\"Ann\"}").get("text").asText());
        client.call("room:2", "greet", "{\"text\":\"Bob\"}");
        assertEquals(2, context.getBean(Greetings.class).given());
    }

    @Test
    void aServiceBroadcasts() throws Exception {
        client.join("room:1");
        context.getBean(Greetings.class).announce("1", "closing");
        assertEquals("closing", client.expectEvent("announced").get("text").asText());
    }

    @Test
    void aChannelThatEndsIsDestroyedWhereItsFactoryGivesItBack() throws Exception {
        Desks desks = context.getBean(Desks.class);
        client.join("desk:7");
        assertEquals(1, desks.inUse());
        client.send("1", "9", "desk:7", "phx_leave", "{}");
        client.expectReply("9", "ok");
        Awaitility.await().untilAsserted(() -> assertEquals(0, desks.inUse()));
    }

    @Test
    void aSingletonIsRefusedAtTheSecondJoinAndTheLogSaysWhatToDo() throws Exception {
        client.join("lost");
        try (LoggedBy log = LoggedBy.logger("dev.antiphon.channel");
                PhoenixClient second = PhoenixClient.open(port)) {
            second.send("1", "1", "lost", "phx_join", "{}");
            assertEquals(
                    "join crashed",
                    second.expectReply("1", "error").get("reason").asText());
            assertTrue(
                    log.thrown().get(0).getMessage().contains("a provider of prototype scope"),
                    log.thrown().toString());
        }
        assertEquals("still here", client.call("lost", "ping", "{}").get("text").asText());
    }

    @Test
    void theServerStopsWithTheContext() {
        context.close();
        assertEquals(1012, client.expectClose().code());
        assertThrows(ConnectException.class, () -> PhoenixClient.open(port));
    }
}
