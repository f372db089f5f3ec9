package gallery;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.client.PhoenixClient;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A shared document with binary deltas and versions. */
class DocumentTest {
    private static final String TOPIC = "document:1";

    @RegisterExtension
    final Gallery gallery = Gallery.of(Duration.ofSeconds(1), Duration.ofSeconds(10));

    @Test
    void aDeltaReachesEveryEditorAsItWasSent() throws IOException {
        PhoenixClient ann = editor("ann", 0, 0);
        PhoenixClient bob = editor("bob", 0, 0);
        byte[] delta = delta(0, 0, 0, "hällo");
        String ref = ann.pushBinary(TOPIC, "delta", delta);
        assertArrayEquals(delta, ann.expectBinary("delta"));
        assertEquals("{\"version\":1}", ann.expectReply(ref, "ok").toString());
        assertArrayEquals(delta, bob.expectBinary("delta"));
    }

    @Test
    void anEditorWithAnOldVersionGetsWhatItMissed() throws IOException {
        write(delta(0, 0, 0, "one"), delta(1, 3, 3, " two"), delta(2, 0, 3, "1"));
        PhoenixClient bob = editor("bob", 1, 3);
        assertArrayEquals(delta(1, 3, 3, " two"), bob.expectBinary("delta"));
        assertArrayEquals(delta(2, 0, 3, "1"), bob.expectBinary("delta"));
    }

    @Test
    void anEditorThatIsUpToDateGetsNothing() throws IOException {
        write(delta(0, 0, 0, "one"));
        PhoenixClient bob = editor("bob", 1, 1);
        bob.heartbeat(); // the next frame is its reply
    }

    @Test
    void anEditorTooFarBehindOrOfAnotherLifeOfTheServerGetsTheWhole() throws IOException {
        write(delta(0, 0, 0, "one"), delta(1, 3, 3, " two"));
        PhoenixClient bob = editor("bob", 70, 2);
        assertEquals(
                "{\"version\":2,\"text\":\"one two\"}",
                bob.expectEvent("snapshot").toString());
    }

    @Test
    void aDeltaForAnOldVersionIsRefusedWithTheCurrentOne() throws IOException {
        write(delta(0, 0, 0, "one"));
        PhoenixClient bob = editor("bob", 1, 1);
        String ref = bob.pushBinary(TOPIC, "delta", delta(0, 0, 0, "uno"));
        assertEquals("{\"version\":1}", bob.expectReply(ref, "error").toString());
        assertEquals("one", text());
    }

    @Test
    void whatIsNoDeltaIsInvalidAndChangesNothing() throws IOException {
        write(delta(0, 0, 0, "one"));
        PhoenixClient bob = editor("bob", 1, 1);
        for (byte[] wrong :
                new byte[][] {{}, {0, 0, 0, 1, 0}, delta(1, 4, 4, "x"), delta(1, -1, 0, ""), delta(1, 2, 1, "")}) {
            String ref = bob.pushBinary(TOPIC, "delta", wrong);
            assertEquals(
                    "invalid payload",
                    bob.expectReply(ref, "error").get("reason").asText());
        }
        assertEquals("one", text());
    }

    private PhoenixClient editor(String user, int known, int current) throws IOException {
        PhoenixClient client = gallery.connect(user);
        assertEquals(
                "{\"version\":" + current + "}",
                client.join(TOPIC, "{\"version\":" + known + "}").toString());
        return client;
    }

    private void write(byte[]... deltas) throws IOException {
        PhoenixClient ann = editor("ann", 0, 0);
        for (byte[] delta : deltas) {
            String ref = ann.pushBinary(TOPIC, "delta", delta);
            ann.expectBinary("delta");
            ann.expectReply(ref, "ok");
        }
    }

    /** The text, as somebody gets it who has nothing of it. */
    private String text() throws IOException {
        PhoenixClient reader = gallery.joined("eve", TOPIC, "{\"version\":-1}");
        return reader.expectEvent("snapshot").get("text").asText();
    }

    private static byte[] delta(int version, int from, int to, String inserted) {
        byte[] bytes = inserted.getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(12 + bytes.length)
                .putInt(version)
                .putInt(from)
                .putInt(to)
                .put(bytes)
                .array();
    }
}
