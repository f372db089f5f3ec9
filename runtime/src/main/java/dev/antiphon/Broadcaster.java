package dev.antiphon;

import dev.antiphon.codec.Payload;
import dev.antiphon.dispatch.EventSink;
import java.util.Map;

/**
 * Broadcasts from outside any channel: Phoenix's {@code MyEndpoint.broadcast}. The topic class that is generated
 * beside each channel is the typed way to it; this is the way by name:
 *
 * <pre>{@code
 * RoomChannelTopic.of(broadcaster, "lobby").broadcast().said(new Message("hello"));
 * broadcaster.broadcast("room:lobby", "said", Map.of("text", "hello"));
 * }</pre>
 *
 * <p><b>Threads.</b> Any; a publisher never waits for anybody, and may hold a lock of its own. What one thread
 * broadcasts reaches each connection in the order of the calls; those of different threads have none. Delivery is at
 * most once.
 *
 * <p><b>Errors.</b> What cannot be encoded throws here, at the publisher, whether anybody listens or not: an
 * {@link IllegalArgumentException} for an event that begins with {@code phx_}, for JSON that is no object, and, with a
 * binary payload, for a topic or an event of over 255 bytes.
 */
public interface Broadcaster {
    /**
     * To every member of a topic, on every node. For generated code.
     *
     * @param topic the topic's full name
     * @return where events go
     */
    EventSink to(String topic);

    /**
     * To every member of a topic but one, on every node. For generated code.
     *
     * @param topic the topic's full name
     * @param member the one that is left out
     * @return where events go
     */
    EventSink toFrom(String topic, ChannelRef member);

    /**
     * To every member of a topic on this node. For generated code.
     *
     * @param topic the topic's full name
     * @return where events go
     */
    EventSink toLocal(String topic);

    /**
     * To every member of a topic, on every node.
     *
     * @param topic the topic's full name
     * @param event the event's name
     * @param payload a JSON object; not to be changed afterwards
     */
    default void broadcast(String topic, String event, Map<String, ?> payload) {
        broadcast(topic, event, Payload.json(payload));
    }

    /**
     * To every member of a topic, on every node.
     *
     * @param topic the topic's full name
     * @param event the event's name
     * @param payload a JSON object or binary
     * @throws IllegalArgumentException if the payload is JSON but no object, or the event is reserved
     */
    void broadcast(String topic, String event, Payload payload);

    /**
     * To every member of a topic but one, on every node.
     *
     * @param member the one that is left out
     * @param topic the topic's full name
     * @param event the event's name
     * @param payload a JSON object or binary
     * @throws IllegalArgumentException if the payload is JSON but no object, or the event is reserved
     */
    void broadcastFrom(ChannelRef member, String topic, String event, Payload payload);

    /**
     * To every member of a topic on this node.
     *
     * @param topic the topic's full name
     * @param event the event's name
     * @param payload a JSON object or binary
     * @throws IllegalArgumentException if the payload is JSON but no object, or the event is reserved
     */
    void localBroadcast(String topic, String event, Payload payload);

    /**
     * Closes the connections of a socket id, on every node: broadcasts {@code disconnect} on it. Their clients get
     * close code 1001, and connect again; refuse them there if they are to stay away.
     *
     * @param socketId what {@code ConnectResult.id} was given
     */
    default void disconnect(String socketId) {
        broadcast(socketId, "disconnect", Payload.EMPTY);
    }
}
