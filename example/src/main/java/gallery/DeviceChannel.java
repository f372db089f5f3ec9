package gallery;

import static gallery.GallerySocket.USER;

import dev.antiphon.Broadcaster;
import dev.antiphon.ChannelSocket;
import dev.antiphon.Reply;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.TopicParam;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;

/** One device, whose telemetry comes in and whom commands go out to. Its operators join the same topic. */
@Channel(value = "device:{id}", sends = DeviceChannel.Events.class)
final class DeviceChannel {
    private final Fleet fleet;

    DeviceChannel(Fleet fleet) {
        this.fleet = fleet;
    }

    interface Events {
        void telemetry(Telemetry telemetry);

        void command(Command command);
    }

    record Telemetry(double celsius, int battery) {}

    record Order(String action) {}

    record Command(UUID number, String action) {}

    record Done(UUID number, String result) {}

    @Join
    Reply<Void, Refused> join(@TopicParam UUID id, ChannelSocket<Events> socket) {
        User user = socket.assigns().get(USER);
        boolean admitted = user.name().equals(id.toString()) || user.may("operate");
        return admitted ? Reply.ok() : Reply.error(new Refused("not your device"));
    }

    @HandleIn // from the device, often: no reply
    void telemetry(Telemetry telemetry, ChannelSocket<Events> socket) {
        socket.broadcastFrom().telemetry(telemetry);
    }

    @HandleIn // from an operator: the reply goes out when the device is done, and the channel goes on meanwhile
    CompletionStage<Reply<Done, Refused>> order(Order order, @TopicParam UUID id) {
        return Reply.okOr(fleet.order(id, order.action), late -> new Refused("no answer"));
    }

    @HandleIn // from the device
    void done(Done done) {
        fleet.open.getOrDefault(done.number, new CompletableFuture<>()).complete(done);
    }

    /** Commands devices, for operators or from elsewhere in the program. What is open is in a concurrent map. */
    record Fleet(Broadcaster broadcaster, Duration patience, Map<UUID, CompletableFuture<Done>> open) {
        CompletionStage<Done> order(UUID device, String action) {
            var command = new Command(UUID.randomUUID(), action);
            var done = new CompletableFuture<Done>().orTimeout(patience.toMillis(), TimeUnit.MILLISECONDS);
            open.put(command.number, done);
            DeviceChannelTopic.of(broadcaster, device).broadcast().command(command);
            return done.whenComplete((result, late) -> open.remove(command.number));
        }
    }
}
