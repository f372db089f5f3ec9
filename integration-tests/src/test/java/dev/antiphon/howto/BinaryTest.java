package dev.antiphon.howto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.ChannelSocket;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** How do I send binary? */
class BinaryTest {
    private static final String TOPIC = "doc";

    @RegisterExtension
    final Served served = Served.by(BinaryTest_DocSocketEndpoint.of(new DocSocket(), DocChannel::new));

    @Test
    void bytesGoToTheOthersAndBytesAreTheReply() throws Exception {
        PhoenixClient writer = served.joined(TOPIC);
        PhoenixClient reader = served.joined(TOPIC);
        writer.raw().sendBinary(push("5", "delta", 1, 2, 3));
        assertArrayEquals(new byte[] {1, 2, 3}, last(reader.nextBinary(), 3));
        writer.raw().sendBinary(push("6", "checksum", 1, 2, 3));
        assertArrayEquals(new byte[] {6}, last(writer.nextBinary(), 1));
    }

    @Test
    void jsonWhereBytesAreExpectedIsAnInvalidPayload() throws Exception {
        PhoenixClient writer = served.joined(TOPIC);
        String refused = writer.push(TOPIC, "delta", "{\"bytes\":[1]}");
        assertEquals(
                "invalid payload",
                writer.expectReply(refused, "error").get("reason").asText());
    }

    private static byte[] push(String ref, String event, int... bytes) {
        var out = new ByteArrayOutputStream();
        var names = List.of("1", ref, TOPIC, event);
        out.write(0);
        names.forEach(name -> out.write(name.length()));
        names.forEach(name -> out.writeBytes(name.getBytes(StandardCharsets.US_ASCII)));
        Arrays.stream(bytes).forEach(out::write);
        return out.toByteArray();
    }

    private static byte[] last(byte[] frame, int count) {
        return Arrays.copyOfRange(frame, frame.length - count, frame.length);
    }

    // @start region="events"
    interface DocEvents {
        void delta(byte[] bytes);
    }
    // @end

    @Channel(value = "doc", sends = DocEvents.class)
    static final class DocChannel {
        @Join
        void join() {}

        // @start region="handlers"
        @HandleIn
        void delta(byte[] bytes, ChannelSocket<DocEvents> socket) {
            socket.broadcastFrom().delta(bytes);
        }

        @HandleIn
        byte[] checksum(byte[] bytes) { // a binary reply
            int sum = 0;
            for (byte each : bytes) {
                sum += each;
            }
            return new byte[] {(byte) sum};
        }
        // @end
    }

    @UserSocket(path = "/socket", channels = DocChannel.class)
    static final class DocSocket {}
}
