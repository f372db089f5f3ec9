package dev.antiphon.internal.channel;

import dev.antiphon.Assigns;
import dev.antiphon.ConnectInfo;
import dev.antiphon.Counters.Counter;
import dev.antiphon.codec.Payload;
import dev.antiphon.dispatch.ChannelStart;
import dev.antiphon.internal.pubsub.EncodedBroadcast;
import dev.antiphon.internal.pubsub.LocalPubSub;
import dev.antiphon.internal.pubsub.TestLane;
import dev.antiphon.internal.wire.ClientMessage;
import dev.antiphon.internal.wire.MalformedMessageException;
import dev.antiphon.internal.wire.Ref;
import dev.antiphon.internal.wire.V2Serializer;
import dev.antiphon.internal.wire.WireLimits;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** One channel process with everything around it turned by hand, and one list of all that happens. */
final class ChannelRig {
    static final ConnectInfo INFO =
            new ConnectInfo(new InetSocketAddress(0), URI.create("http://localhost/"), Map.of(), null, null);

    final List<String> happened = Collections.synchronizedList(new ArrayList<>());
    final List<Counter> counted = new CopyOnWriteArrayList<>();
    final ManualThreads threads = new ManualThreads();
    final ManualTimers timers = new ManualTimers();
    final TestLane lane = TestLane.here();
    final LocalPubSub pubsub = new LocalPubSub();
    final ScriptedChannel channel = new ScriptedChannel(happened);
    final RecordingOutlet outlet = new RecordingOutlet(lane.lane(), happened);
    final ChannelProcess process;

    /** What the client sent. */
    private int sent;

    private ChannelRig(ChannelLimits limits, boolean nonBlocking) {
        this(limits, nonBlocking, null);
    }

    private ChannelRig(ChannelLimits limits, boolean nonBlocking, ChannelThreads real) {
        var services = new ChannelServices(
                pubsub, real == null ? threads : real, timers, counted::add, limits, new FaultLog(), new KnownEvents());
        ChannelStart start = nonBlocking ? ChannelStart.nonBlocking(() -> channel) : () -> channel;
        process = new ChannelProcess(services, outlet, "room:1", start, Assigns.none());
    }

    static ChannelRig blocking() {
        return new ChannelRig(ChannelLimits.DEFAULTS, false);
    }

    static ChannelRig nonBlocking() {
        return new ChannelRig(ChannelLimits.DEFAULTS, true);
    }

    static ChannelRig within(ChannelLimits limits) {
        return new ChannelRig(limits, false);
    }

    static ChannelRig nonBlockingWithin(ChannelLimits limits) {
        return new ChannelRig(limits, true);
    }

    /** On threads that run by themselves. */
    static ChannelRig on(ChannelLimits limits, ChannelThreads threads) {
        return new ChannelRig(limits, false, threads);
    }

    /** Starts the join, which runs with what is run next. */
    ChannelRig begun() {
        sent++;
        lane.lane().turn(() -> process.begin(Payload.EMPTY, INFO));
        return this;
    }

    /** A member, with nothing written down yet. */
    ChannelRig joined() {
        begun().settle();
        happened.clear();
        return this;
    }

    /** Runs all there is to run. */
    void settle() {
        boolean more = true;
        while (more) {
            more = threads.runOne() | lane.wakeOnce();
        }
    }

    void push(String ref, String event) {
        push(ref, event, "{}");
    }

    void push(String ref, String event, String payload) {
        byte[] text = ("[\"1\",\"" + ref + "\",\"room:1\",\"" + event + "\"," + payload + "]")
                .getBytes(StandardCharsets.UTF_8);
        var message = new ClientMessage(WireLimits.DEFAULT);
        try {
            V2Serializer.INSTANCE.decodeText(text, 0, text.length, message);
        } catch (MalformedMessageException e) {
            throw new AssertionError(e);
        }
        sent++;
        lane.lane().turn(() -> process.push(message));
    }

    void leave(String ref) {
        sent++;
        lane.lane().turn(() -> process.leave(Ref.ofString(ref)));
    }

    void intercept(String event) {
        lane.lane().turn(() -> process.intercepted(new EncodedBroadcast("room:1", event, Payload.EMPTY, new byte[0])));
    }

    /** What happened, and then nothing did. */
    List<String> happenedSoFar() {
        settle();
        var all = List.copyOf(happened);
        happened.clear();
        return all;
    }

    /** How much of the client's is not handled yet; less than nothing is handled twice. */
    int unhandled() {
        settle();
        return sent - outlet.handled.get();
    }

    long count(Counter counter) {
        return counted.stream().filter(counter::equals).count();
    }
}
