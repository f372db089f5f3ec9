package gallery;

import static gallery.Gallery.DEVICE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.antiphon.client.PhoenixClient;
import gallery.DeviceChannel.Done;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Devices with UUID topic parameters: telemetry in, commands out. */
class DeviceTest {
    private static final String TOPIC = "device:" + DEVICE;

    /** Whose answers are waited for. */
    @Nested
    class InTime {
        @RegisterExtension
        final Gallery gallery = Gallery.of(Duration.ofSeconds(1), Duration.ofMinutes(1));

        @Test
        void telemetryReachesTheOperatorsWithoutAReply() throws IOException {
            PhoenixClient operator = gallery.joined("eve", TOPIC);
            PhoenixClient device = gallery.joined("device", TOPIC);
            device.push(TOPIC, "telemetry", "{\"celsius\":21.5,\"battery\":80}");
            assertEquals(
                    "{\"celsius\":21.5,\"battery\":80}",
                    operator.expectEvent("telemetry").toString());
            device.heartbeat(); // the next frame is its reply
        }

        @Test
        void anOrderIsRepliedToWhenTheDeviceIsDone() throws IOException {
            PhoenixClient operator = gallery.joined("eve", TOPIC);
            PhoenixClient device = gallery.joined("device", TOPIC);
            String ref = operator.push(TOPIC, "order", "{\"action\":\"open\"}");
            JsonNode command = device.expectEvent("command");
            assertEquals("open", command.get("action").asText());
            operator.expectEvent("command");
            done(device, command, "opened");
            JsonNode reply = operator.expectReply(ref, "ok");
            assertEquals("opened", reply.get("result").asText());
            assertEquals(command.get("number"), reply.get("number"));
        }

        @Test
        void commandsComeFromOutsideChannelsToo() throws Exception {
            PhoenixClient device = gallery.joined("device", TOPIC);
            CompletionStage<Done> done = gallery.fleet.order(DEVICE, "reboot");
            done(device, device.expectEvent("command"), "rebooted");
            assertEquals(
                    "rebooted",
                    done.toCompletableFuture().get(10, TimeUnit.SECONDS).result());
        }

        @Test
        void whatNobodyOrderedMayBeDoneWithoutHarm() throws IOException {
            PhoenixClient device = gallery.joined("device", TOPIC);
            device.push(TOPIC, "done", "{\"number\":\"" + UUID.randomUUID() + "\",\"result\":\"?\"}");
            String ref = device.push(TOPIC, "done", "{\"number\":\"1\",\"result\":\"?\"}");
            assertEquals(
                    "/number",
                    device.expectReply(ref, "error").at("/errors/0/path").asText());
        }

        @Test
        void anotherDevicesTopicIsRefused() throws IOException {
            PhoenixClient device = gallery.connect("device");
            device.send("1", "1", "device:" + UUID.randomUUID(), "phx_join", "{}");
            assertEquals(
                    "not your device",
                    device.expectReply("1", "error").get("reason").asText());
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"4711", "3F0C7A52-6D1B-4C5E-9A43-8B1DE0F4C2AA", "3f0c7a52-6d1b-4c5e-9a43-8b1de0f4c2aa:x", ""
                })
        void whatIsNoUuidMatchesNoTopic(String id) throws IOException {
            PhoenixClient operator = gallery.connect("eve");
            operator.send("1", "1", "device:" + id, "phx_join", "{}");
            assertEquals(
                    "unmatched topic",
                    operator.expectReply("1", "error").get("reason").asText());
        }

        private void done(PhoenixClient device, JsonNode command, String result) {
            device.push(TOPIC, "done", "{\"number\":" + command.get("number") + ",\"result\":\"" + result + "\"}");
        }
    }

    /** Whose answers are not waited for. */
    @Nested
    class TooLate {
        @RegisterExtension
        final Gallery gallery = Gallery.of(Duration.ofSeconds(1), Duration.ofMillis(1));

        @Test
        void anOrderThatNoDeviceAnswersIsAnError() throws IOException {
            PhoenixClient operator = gallery.joined("eve", TOPIC);
            String ref = operator.push(TOPIC, "order", "{\"action\":\"open\"}");
            operator.expectEvent("command");
            assertEquals(
                    "no answer",
                    operator.expectReply(ref, "error").get("reason").asText());
            assertEquals(Map.of(), gallery.fleet.open());
        }
    }
}
