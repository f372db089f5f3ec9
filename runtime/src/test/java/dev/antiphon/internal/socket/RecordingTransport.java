package dev.antiphon.internal.socket;

import dev.antiphon.codec.PayloadOutput;
import dev.antiphon.internal.pubsub.Fastlane;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes down what a socket sends and asks for, in a list that the test shares with others. */
final class RecordingTransport implements Transport {
    private static final int TEXT = 0x81;

    private final Fastlane lane;
    private final List<String> happened;

    RecordingTransport(Fastlane lane, List<String> happened) {
        this.lane = lane;
        this.happened = happened;
    }

    @Override
    public Fastlane lane() {
        return lane;
    }

    @Override
    public byte[] frame(PayloadOutput message, boolean binary) {
        byte[] frame = new byte[message.size()];
        System.arraycopy(message.array(), message.start(), frame, 0, frame.length);
        return frame;
    }

    @Override
    public void send(byte[] frame) {
        happened.add(new String(frame, StandardCharsets.UTF_8));
    }

    /** A whole WebSocket frame, of which the header is left out here. */
    @Override
    public void sendShared(byte[] frame) {
        if ((frame[0] & 0xFF) != TEXT || frame[1] < 0 || frame[1] > 125) {
            throw new AssertionError("only short text frames are expected here");
        }
        happened.add("shared " + new String(frame, 2, frame.length - 2, StandardCharsets.UTF_8));
    }

    @Override
    public void suspendReads() {
        happened.add("suspend reads");
    }

    @Override
    public void resumeReads() {
        happened.add("resume reads");
    }

    @Override
    public void disconnect() {
        happened.add("disconnect");
    }

    @Override
    public void drained() {
        happened.add("drained");
    }
}
