package dev.antiphon.reference;

import dev.antiphon.AssignKey;
import dev.antiphon.ChannelSocket;
import dev.antiphon.ConnectInfo;
import dev.antiphon.ConnectResult;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Connect;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.NoEvents;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.Served;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ConnectTest {
    @RegisterExtension
    final Served served = Served.by(ConnectTest_ShopSocketEndpoint.of(
            new ShopSocket(token ->
                    Optional.ofNullable(Map.of("t7", new User(7, "ann")).get(token))),
            LobbyChannel::new));

    @Test
    void whoHasATokenIsLetInAndWhoHasNoneIsRefused() throws Exception {
        Conversation.play(
                served,
                // @start region="frames"
                """
                ann connects ?token=t7
                ann → ["1","1","lobby","phx_join",{}]
                ann ← ["1","1","lobby","phx_reply",{"status":"ok","response":{"text":"hello ann"}}]
                eve connects ?token=guessed
                eve ← 403
                max connects
                max ← 403
                """
                // @end
                );
    }

    record User(int id, String name) {}

    interface Users {
        Optional<User> find(String token);
    }

    // @start region="socket"
    @UserSocket(path = "/socket", channels = LobbyChannel.class)
    static final class ShopSocket {
        static final AssignKey<User> USER = AssignKey.of("user");

        private final Users users;

        ShopSocket(Users users) {
            this.users = users;
        }

        @Connect
        ConnectResult connect(Credentials credentials, ConnectInfo info) {
            return users.find(credentials.token())
                    .map(user -> ConnectResult.ok().assign(USER, user).id("user:" + user.id()))
                    .orElse(ConnectResult.refused());
        }
    }

    record Credentials(String token, Optional<String> language) {} // of the query: ?token=…&language=…

    // @end

    record Greeting(String text) {}

    @Channel("lobby")
    static final class LobbyChannel {
        @Join
        Greeting join(ChannelSocket<NoEvents> socket) {
            return new Greeting("hello " + socket.assigns().get(ShopSocket.USER).name());
        }
    }
}
