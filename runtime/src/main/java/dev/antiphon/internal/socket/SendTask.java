package dev.antiphon.internal.socket;

import dev.antiphon.internal.pubsub.LaneTask;

/** A frame on its way to a connection. */
final class SendTask extends LaneTask {
    private final Transport transport;
    private final byte[] frame;

    SendTask(Transport transport, byte[] frame) {
        this.transport = transport;
        this.frame = frame;
    }

    @Override
    public void run() {
        transport.send(frame);
    }
}
