package dev.antiphon.internal.socket;

import dev.antiphon.Counters.Counter;
import dev.antiphon.StopReason;
import dev.antiphon.codec.PayloadWriter;
import dev.antiphon.dispatch.ChannelStart;
import dev.antiphon.internal.channel.ChannelServices;
import dev.antiphon.internal.channel.ReasonReply;
import dev.antiphon.internal.wire.ClientMessage;
import dev.antiphon.internal.wire.EncodedTopic;
import dev.antiphon.internal.wire.Ref;
import dev.antiphon.internal.wire.Serializer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One client's connection, as the protocol sees it: heartbeats, joins, leaves, and each push to the channel that it is
 * for. On the connection's I/O thread; it runs no user code but that of non-blocking channels.
 */
public final class ClientSocket {
    static final String UNMATCHED = "unmatched topic";

    private static final Logger LOG = LoggerFactory.getLogger("dev.antiphon.socket");
    private static final byte[] PHOENIX = "phoenix".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] HEARTBEAT = "heartbeat".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] JOIN = "phx_join".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] LEAVE = "phx_leave".getBytes(StandardCharsets.US_ASCII);

    private final JoinTable joins = new JoinTable();
    private final SocketServices services;
    private final Connection connection;
    private final Transport transport;
    private final MessageEncoder encoder;
    private final InboundBudget budget;
    private final @Nullable IdSubscription idSubscription;
    private boolean open = true;
    private boolean draining;

    /** A socket that has joined nothing. */
    public ClientSocket(SocketServices services, Connection connection, Transport transport, Serializer serializer) {
        this.services = services;
        this.connection = connection;
        this.transport = transport;
        this.encoder = new MessageEncoder(transport, serializer, services.outputs());
        this.budget = new InboundBudget(transport, services.limits());
        this.idSubscription = connection.id() == null ? null : new IdSubscription(transport);
    }

    /** The connection is there: messages may come. */
    public void opened() {
        if (connection.id() != null && idSubscription != null) {
            services.channels().pubsub().subscribe(connection.id(), idSubscription);
        }
    }

    /** Takes a message. The flyweight is the caller's again when this returns. */
    public void receive(ClientMessage message) {
        Membership member = joins.find(message);
        if (member == null) {
            receiveOutside(message);
        } else if (message.eventIs(JOIN)) {
            join(message, member);
        } else if (message.hasJoinRef() && !message.joinRefIs(member.refs().joinRef())) {
            LOG.debug("a message with a stale join_ref is ignored");
        } else if (message.eventIs(LEAVE)) {
            budget.taken(0);
            member.leave(message.ref());
        } else {
            member.process().push(message);
        }
    }

    private void receiveOutside(ClientMessage message) {
        if (message.topicIs(PHOENIX) && message.eventIs(HEARTBEAT)) {
            reply(message, Ref.NULL, true, PayloadWriter.nothing(), null);
        } else if (message.eventIs(JOIN)) {
            join(message, null);
        } else if (message.eventIs(LEAVE)) {
            reply(message, message.joinRef(), true, PayloadWriter.nothing(), null);
        } else {
            reply(message, Ref.NULL, false, ReasonReply.WRITER, UNMATCHED);
        }
    }

    private void join(ClientMessage message, @Nullable Membership old) {
        EncodedTopic topic = old == null ? EncodedTopic.of(message.topic()) : old.topic();
        ChannelStart start =
                message.topicIs(PHOENIX) ? null : connection.endpoint().channelFor(topic.name());
        if (start == null) {
            reply(message, Ref.NULL, false, ReasonReply.WRITER, UNMATCHED);
        } else if (draining) {
            reply(message, message.joinRef(), false, ReasonReply.WRITER, "draining");
        } else if (old == null && joins.size() >= services.limits().channels()) {
            services.channels().counters().count(Counter.TOO_MANY_CHANNELS);
            reply(message, message.joinRef(), false, ReasonReply.WRITER, "too many channels joined");
        } else {
            budget.taken(message.payloadLength());
            var member = new Membership(this, topic, JoinRefs.of(message), start);
            joins.put(member);
            if (old == null) {
                member.begin(message.payload());
            } else {
                old.unsubscribe();
                member.beginAfter(old, message.payload());
            }
        }
    }

    private <T> void reply(
            ClientMessage to, Ref joinRef, boolean ok, PayloadWriter<? super T> writer, @Nullable T value) {
        transport.send(encoder.reply(joinRef, to.ref(), EncodedTopic.of(to.topic()), ok, writer, value));
    }

    /** The server stops: members handle what they have, terminate, and then the connection closes. */
    public void drain() {
        if (open && !draining) {
            draining = true;
            joins.forEach(member -> member.disconnected(new StopReason.Draining()));
            closeIfDrained();
        }
    }

    /** The connection is gone. */
    public void closed() {
        open = false;
        if (connection.id() != null && idSubscription != null) {
            services.channels().pubsub().unsubscribe(connection.id(), idSubscription);
        }
        joins.forEach(member -> {
            member.unsubscribe();
            member.disconnected(new StopReason.Closed());
        });
    }

    void gone(Membership member) {
        joins.remove(member);
        closeIfDrained();
    }

    private void closeIfDrained() {
        if (open && draining && joins.size() == 0) {
            transport.drained();
        }
    }

    boolean isOpen() {
        return open;
    }

    JoinTable joins() {
        return joins;
    }

    Connection connection() {
        return connection;
    }

    ChannelServices services() {
        return services.channels();
    }

    Transport transport() {
        return transport;
    }

    MessageEncoder encoder() {
        return encoder;
    }

    InboundBudget budget() {
        return budget;
    }
}
