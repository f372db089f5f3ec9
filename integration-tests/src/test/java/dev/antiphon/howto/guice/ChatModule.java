package dev.antiphon.howto.guice;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import dev.antiphon.Broadcaster;
import dev.antiphon.PubSub;
import dev.antiphon.server.Antiphon;
import dev.antiphon.server.AntiphonServer;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;

// @start region="module"
final class ChatModule extends AbstractModule {
    private final int port;

    ChatModule(int port) {
        this.port = port;
    }

    @Override
    protected void configure() {
        bind(PubSub.class).toInstance(PubSub.local());
        bind(Broadcaster.class).to(PubSub.class); // what services have injected
    }

    @Provides
    @Singleton
    AntiphonServer server(ChatSocket socket, Provider<RoomChannel> rooms, PubSub pubsub) {
        var endpoint = ChatSocketEndpoint.of(socket, rooms::get);
        return Antiphon.server(endpoint).pubsub(pubsub).port(port).start();
    }
}
// @end
