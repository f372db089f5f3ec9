import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;

/** In the unnamed package. */
@Channel("lobby")
final class LobbyChannel {
    record Ping(int number) {}

    @Join
    void join() {}

    @HandleIn
    Ping ping(Ping ping) {
        return ping;
    }
}
