package dev.antiphon.internal.channel;

import dev.antiphon.StopReason;
import dev.antiphon.codec.PayloadOutput;
import dev.antiphon.codec.PayloadWriter;
import dev.antiphon.internal.pubsub.EncodedBroadcast;
import dev.antiphon.internal.pubsub.Fastlane;
import dev.antiphon.internal.wire.Ref;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/** Writes down what a channel sends, one word for each. */
final class RecordingOutlet implements Outlet {
    final AtomicInteger received = new AtomicInteger();
    final AtomicInteger handled = new AtomicInteger();
    private final Fastlane lane;
    private final List<String> happened;

    RecordingOutlet(Fastlane lane, List<String> happened) {
        this.lane = lane;
        this.happened = happened;
    }

    private static <T> String text(PayloadWriter<? super T> writer, T value) {
        var out = new PayloadOutput();
        try {
            out.write(writer, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new String(out.array(), out.start(), out.size(), StandardCharsets.UTF_8);
    }

    @Override
    public Fastlane lane() {
        return lane;
    }

    @Override
    public <T> void accept(PayloadWriter<? super T> writer, T value, Set<String> intercepts) {
        happened.add("accept " + text(writer, value));
    }

    @Override
    public <T> void refuse(PayloadWriter<? super T> writer, T value) {
        happened.add("refuse " + text(writer, value));
    }

    @Override
    public <T> void push(String event, PayloadWriter<? super T> writer, T value) {
        happened.add("push " + event);
    }

    @Override
    public <T> void reply(Ref ref, boolean ok, PayloadWriter<? super T> writer, T value) {
        happened.add("reply " + ref + (ok ? " ok " : " error ") + text(writer, value));
    }

    @Override
    public void unmatched(Ref ref) {
        happened.add("unmatched " + ref);
    }

    @Override
    public void left(Ref ref) {
        happened.add("left " + ref);
    }

    @Override
    public void pass(EncodedBroadcast broadcast) {
        happened.add("pass " + broadcast.event());
    }

    @Override
    public void ended(StopReason reason, Ref leave) {
        happened.add("ended " + reason.getClass().getSimpleName() + (leave == null ? "" : " " + leave));
    }

    @Override
    public void received(int bytes) {
        received.incrementAndGet();
    }

    @Override
    public void handled(int messages, int bytes) {
        handled.addAndGet(messages);
    }
}
