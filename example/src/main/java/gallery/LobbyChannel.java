package gallery;

import dev.antiphon.ChannelDown;
import dev.antiphon.ChannelRef;
import dev.antiphon.ChannelSocket;
import dev.antiphon.TimerRef;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleInfo;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.TopicParam;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where players wait for a game. The channel of one of them is the host: it knows the others, and counts down. */
@Channel(value = "lobby:{game}", sends = LobbyChannel.Events.class)
final class LobbyChannel {
    private final Lobbies lobbies;
    private final Map<ChannelRef, String> players = new LinkedHashMap<>(); // empty but for the host
    private TimerRef countdown = TimerRef.none();

    LobbyChannel(Lobbies lobbies) {
        this.lobbies = lobbies;
    }

    /** Those of all games: their hosts, in a concurrent map, and after how many ticks how many players start. */
    record Lobbies(Map<String, ChannelRef> hosts, int players, int ticks, Duration tick) {}

    record Player(ChannelRef channel, String name) {}

    record Tick(List<String> players, int left) {}

    interface Events {
        void tick(Tick tick); // with none left the game starts
    }

    @Join
    void join(ChannelSocket<Events> socket) {
        socket.sendToSelf(new Player(
                socket.self(), socket.assigns().get(GallerySocket.USER).name()));
    }

    @HandleInfo // the first becomes the host, and is told of the others
    void player(Player player, @TopicParam String game, ChannelSocket<Events> socket) {
        ChannelRef host = lobbies.hosts.computeIfAbsent(game, free -> socket.self());
        if (host.equals(socket.self())) {
            socket.monitor(player.channel);
            players.put(player.channel, player.name);
            countDown(socket);
        } else {
            socket.monitor(host);
            host.tell(player);
        }
    }

    @HandleInfo // the host loses a player, or the players their host: then another takes over
    void down(ChannelDown down, @TopicParam String game, ChannelSocket<Events> socket) {
        if (players.remove(down.channel()) != null) {
            countDown(socket);
        } else {
            lobbies.hosts.remove(game, down.channel());
            join(socket);
        }
    }

    private void countDown(ChannelSocket<Events> socket) {
        countdown.cancel();
        tick(new Tick(List.copyOf(players.values()), lobbies.ticks), socket);
    }

    @HandleInfo
    void tick(Tick tick, ChannelSocket<Events> socket) {
        socket.broadcast().tick(tick);
        if (tick.players.size() >= lobbies.players && tick.left > 0) {
            countdown = socket.sendAfter(new Tick(tick.players, tick.left - 1), lobbies.tick);
        }
    }
}
