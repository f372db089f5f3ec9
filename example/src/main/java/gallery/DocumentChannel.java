package gallery;

import dev.antiphon.ChannelSocket;
import dev.antiphon.Reply;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.TopicParam;
import dev.antiphon.codec.InvalidPayloadException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** A text that many edit. A delta is binary: the version it is for, from where to where (ints), and what comes there. */
@Channel(value = "document:{id}", sends = DocumentChannel.Events.class)
final class DocumentChannel {
    private final Map<String, Document> documents; // a concurrent one
    private Document document;

    DocumentChannel(Map<String, Document> documents) {
        this.documents = documents;
    }

    interface Events {
        void delta(ByteBuffer delta); // for the version that the client has; it ignores any other

        void snapshot(Snapshot whole);
    }

    record Version(int version) {}

    record Snapshot(int version, String text) {}

    @Join
    Version join(Version known, @TopicParam String id, ChannelSocket<Events> socket) {
        document = documents.computeIfAbsent(id, created -> new Document());
        // After the reply, as a member: no delta can fall between.
        socket.executor().execute(() -> document.catchUp(known.version, socket.push()));
        return new Version(document.version);
    }

    @HandleIn // ok with the version it made; an error with the current one, where another delta was first
    Reply<Version, Version> delta(ByteBuffer delta, ChannelSocket<Events> socket) {
        try {
            return document.apply(delta, socket.broadcast());
        } catch (IndexOutOfBoundsException e) {
            throw new InvalidPayloadException("", "is no delta of this text");
        }
    }

    /** Sends under its lock, and so in the order of its versions: sending never waits. */
    static final class Document {
        private static final int HEADER = 3 * Integer.BYTES, KEPT = 1_000;
        private final StringBuilder text = new StringBuilder();
        private final TreeMap<Integer, ByteBuffer> deltas = new TreeMap<>(); // the last, by the version they are for
        private volatile int version;

        private synchronized void catchUp(int known, Events newcomer) {
            if (known == version || deltas.containsKey(known)) {
                deltas.tailMap(known).values().forEach(newcomer::delta);
            } else {
                newcomer.snapshot(new Snapshot(version, text.toString()));
            }
        }

        private synchronized Reply<Version, Version> apply(ByteBuffer delta, Events members) {
            if (delta.getInt(0) != version) {
                return Reply.error(new Version(version));
            }
            var inserted = StandardCharsets.UTF_8.decode(delta.slice(HEADER, delta.limit() - HEADER));
            text.replace(delta.getInt(4), delta.getInt(8), inserted.toString());
            deltas.put(version++, delta);
            deltas.headMap(version - KEPT).clear();
            members.delta(delta);
            return Reply.ok(new Version(version));
        }
    }
}
