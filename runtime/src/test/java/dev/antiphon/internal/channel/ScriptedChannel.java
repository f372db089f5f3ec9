package dev.antiphon.internal.channel;

import dev.antiphon.Broadcast;
import dev.antiphon.ChannelSocket;
import dev.antiphon.ConnectInfo;
import dev.antiphon.StopReason;
import dev.antiphon.codec.Payload;
import dev.antiphon.dispatch.ChannelDispatcher;
import dev.antiphon.dispatch.EventSink;
import dev.antiphon.dispatch.Outcome;
import dev.antiphon.dispatch.ReplyTo;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** A dispatcher as a test wants it: each callback a field, and a word in the list for each call. */
public final class ScriptedChannel implements ChannelDispatcher<Object> {
    public interface Join {
        Outcome join(ChannelSocket<Object> socket) throws Exception;
    }

    public interface In {
        Outcome handle(String event, ReplyTo to, ChannelSocket<Object> socket) throws Exception;
    }

    public interface Out {
        boolean handle(String event, ChannelSocket<Object> socket) throws Exception;
    }

    public interface Info {
        void handle(Object message, ChannelSocket<Object> socket) throws Exception;
    }

    public interface End {
        void handle(StopReason reason, ChannelSocket<Object> socket) throws Exception;
    }

    private final List<String> happened;
    public Join join = socket -> Outcome.ok();
    public In in = (event, to, socket) -> Outcome.noReply();
    public Out out = (event, socket) -> true;
    public Info info = (message, socket) -> {};
    public Info broadcast = (message, socket) -> {};
    public End terminate = (reason, socket) -> {};
    public Predicate<Object> takes = message -> true;
    public Set<String> intercepts = Set.of();
    public Set<String> handles = Set.of("known");
    public ChannelSocket<Object> socket;

    public ScriptedChannel(List<String> happened) {
        this.happened = happened;
    }

    @Override
    public String channel() {
        return "ScriptedChannel";
    }

    @Override
    public Outcome join(Payload payload, ConnectInfo info, ChannelSocket<Object> joined) throws Exception {
        happened.add("join");
        socket = joined;
        return join.join(joined);
    }

    @Override
    public Set<String> handles() {
        return handles;
    }

    @Override
    public Outcome handleIn(String event, Payload payload, ReplyTo to, ChannelSocket<Object> from) throws Exception {
        happened.add("in " + event);
        return in.handle(event, to, from);
    }

    @Override
    public Set<String> intercepts() {
        return intercepts;
    }

    @Override
    public boolean handleOut(String event, Payload payload, ChannelSocket<Object> to) throws Exception {
        happened.add("out " + event);
        return out.handle(event, to);
    }

    @Override
    public boolean takesInfo(Object message) {
        return takes.test(message);
    }

    @Override
    public void handleInfo(Object message, ChannelSocket<Object> to) throws Exception {
        happened.add("info " + message);
        info.handle(message, to);
    }

    @Override
    public boolean takesBroadcasts(String topic) {
        return takes.test(topic);
    }

    @Override
    public void handleBroadcast(Broadcast broadcasted, ChannelSocket<Object> to) throws Exception {
        happened.add("broadcast " + broadcasted.topic() + " " + broadcasted.event());
        broadcast.handle(broadcasted, to);
    }

    @Override
    public void terminate(StopReason reason, ChannelSocket<Object> from) throws Exception {
        happened.add("terminate " + reason);
        terminate.handle(reason, from);
    }

    @Override
    public Object events(EventSink sink) {
        return sink;
    }

    @Override
    public void release() {
        happened.add("release");
    }
}
