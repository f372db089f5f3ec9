package dev.antiphon.howto.guice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.inject.Guice;
import com.google.inject.Injector;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.server.AntiphonServer;
import org.junit.jupiter.api.Test;

class GuiceTest {
    @Test
    void channelsAreMadeByTheInjectorAndServicesBroadcast() throws Exception {
        Injector injector = Guice.createInjector(new ChatModule(0));
        try (AntiphonServer server = injector.getInstance(AntiphonServer.class);
                PhoenixClient client = PhoenixClient.open(server.port())) {
            client.join("room:1");
            client.join("room:2"); // of the same instance it would be refused
            assertEquals(
                    "Hello Ann",
                    client.call("room:1", "greet", "{\"text\":\"Ann\"}")
                            .get("text")
                            .asText());
            injector.getInstance(Greetings.class).announce("1", "closing");
            assertEquals("closing", client.expectEvent("announced").get("text").asText());
        }
    }
}
