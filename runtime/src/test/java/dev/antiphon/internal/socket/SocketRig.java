package dev.antiphon.internal.socket;

import dev.antiphon.Assigns;
import dev.antiphon.ConnectInfo;
import dev.antiphon.ConnectResult;
import dev.antiphon.Counters.Counter;
import dev.antiphon.codec.PayloadOutputs;
import dev.antiphon.dispatch.ChannelStart;
import dev.antiphon.dispatch.ConnectParams;
import dev.antiphon.dispatch.SocketEndpoint;
import dev.antiphon.internal.channel.ChannelLimits;
import dev.antiphon.internal.channel.ChannelServices;
import dev.antiphon.internal.channel.FaultLog;
import dev.antiphon.internal.channel.KnownEvents;
import dev.antiphon.internal.channel.ManualThreads;
import dev.antiphon.internal.channel.ManualTimers;
import dev.antiphon.internal.channel.ScriptedChannel;
import dev.antiphon.internal.pubsub.LocalPubSub;
import dev.antiphon.internal.pubsub.TestLane;
import dev.antiphon.internal.wire.ClientMessage;
import dev.antiphon.internal.wire.MalformedMessageException;
import dev.antiphon.internal.wire.V2Serializer;
import dev.antiphon.internal.wire.WireLimits;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;

/** A socket with scripted channels and everything around it turned by hand, and one list of all that happens. */
final class SocketRig {
    final List<String> happened = Collections.synchronizedList(new ArrayList<>());
    final List<Counter> counted = new CopyOnWriteArrayList<>();
    final ManualThreads threads = new ManualThreads();
    final ManualTimers timers = new ManualTimers();
    final TestLane lane = TestLane.here();
    final LocalPubSub pubsub = new LocalPubSub();
    final ClientSocket socket;

    /** The channels of the next joins; further ones are as they come. */
    private final Queue<ScriptedChannel> next = new ArrayDeque<>();

    private final ClientMessage message = new ClientMessage(WireLimits.DEFAULT);

    SocketRig(SocketLimits limits) {
        var channels = new ChannelServices(
                pubsub, threads, timers, counted::add, ChannelLimits.DEFAULTS, new FaultLog(), new KnownEvents());
        var info = new ConnectInfo(new InetSocketAddress(0), URI.create("http://localhost/"), Map.of(), null, null);
        socket = new ClientSocket(
                new SocketServices(channels, new PayloadOutputs(4), limits),
                new Connection(new Endpoint(), info, Assigns.none(), "user:1"),
                new RecordingTransport(lane.lane(), happened),
                V2Serializer.INSTANCE);
        lane.lane().turn(socket::opened);
    }

    private final class Endpoint implements SocketEndpoint {
        @Override
        public String name() {
            return "SocketRig";
        }

        @Override
        public String path() {
            return "/socket";
        }

        @Override
        public ConnectResult connect(ConnectParams params, ConnectInfo info) {
            throw new UnsupportedOperationException();
        }

        @Override
        public ChannelStart channelFor(String topic) {
            return topic.equals("elsewhere") ? null : SocketRig.this::nextChannel; // as the pattern "*" would
        }
    }

    private ScriptedChannel nextChannel() {
        var channel = next.poll();
        return channel == null ? new ScriptedChannel(happened) : channel;
    }

    /** A channel for the next join that has none yet. */
    ScriptedChannel channel() {
        var channel = new ScriptedChannel(happened);
        next.add(channel);
        return channel;
    }

    /** What a client sends, in one turn. */
    void receive(String... texts) {
        lane.lane().turn(() -> {
            for (String text : texts) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                try {
                    V2Serializer.INSTANCE.decodeText(bytes, 0, bytes.length, message);
                } catch (MalformedMessageException e) {
                    throw new AssertionError(e);
                }
                socket.receive(message);
            }
        });
    }

    void join(String ref) {
        receive("[\"" + ref + "\",\"" + ref + "\",\"room:1\",\"phx_join\",{}]");
    }

    /** Joined, with nothing written down yet. */
    SocketRig joined() {
        join("1");
        happenedSoFar();
        return this;
    }

    void settle() {
        boolean more = true;
        while (more) {
            more = threads.runOne() | lane.wakeOnce();
        }
    }

    /** What happened, and then nothing did. */
    List<String> happenedSoFar() {
        settle();
        var all = List.copyOf(happened);
        happened.clear();
        return all;
    }
}
