package dev.antiphon.howto.spring;

import dev.antiphon.PubSub;
import dev.antiphon.server.Antiphon;
import dev.antiphon.server.AntiphonServer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

// @start region="configuration"
@Configuration
class ChatConfiguration {
    @Bean
    PubSub pubsub() { // a Broadcaster, which services have injected
        return PubSub.local();
    }

    @Bean(destroyMethod = "stop") // drains, before the beans that its channels use are destroyed
    AntiphonServer chatServer(
            ChatSocket socket,
            ObjectProvider<RoomChannel> rooms,
            ObjectProvider<LostChannel> lost,
            AutowireCapableBeanFactory beans,
            PubSub pubsub,
            @Value("${chat.port:4000}") int port) {
        var endpoint = ChatSocketEndpoint.of(
                socket, rooms::getObject, new BeanChannels<>(beans, DeskChannel.class), lost::getObject);
        return Antiphon.server(endpoint)
                .pubsub(pubsub)
                .port(port)
                .stopOnShutdown(false) // the context does it
                .start();
    }
}
// @end
