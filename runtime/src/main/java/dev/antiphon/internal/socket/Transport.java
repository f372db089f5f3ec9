package dev.antiphon.internal.socket;

import dev.antiphon.codec.PayloadOutput;
import dev.antiphon.internal.pubsub.Fastlane;

/** What carries a socket's messages. On its I/O thread, but where a method says otherwise. */
public interface Transport {
    /** The lane of its I/O thread. From any thread. */
    Fastlane lane();

    /** Makes the bytes that go over the wire for a message. From any thread. */
    byte[] frame(PayloadOutput message, boolean binary);

    /** Appends what {@link #frame} made to what goes out. */
    void send(byte[] frame);

    /** Appends the frame of a broadcast, which is dropped where the connection does not keep up and drops are wanted. */
    void sendShared(byte[] frame);

    /** Reads nothing more from the client. */
    void suspendReads();

    /** Reads on. */
    void resumeReads();

    /** Closes by order of the server: the event {@code disconnect} on the socket's id. */
    void disconnect();

    /** Closes because the server stops. */
    void drained();
}
