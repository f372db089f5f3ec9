package dev.antiphon.internal.channel;

import dev.antiphon.Broadcast;
import dev.antiphon.codec.InvalidPayloadException;
import dev.antiphon.internal.pubsub.EncodedBroadcast;

/** A broadcast of a topic that the channel subscribed to. */
final class BroadcastMail extends Mail {
    private final EncodedBroadcast broadcast;

    BroadcastMail(EncodedBroadcast broadcast) {
        this.broadcast = broadcast;
    }

    @Override
    void handle(ChannelProcess process) throws Exception {
        try {
            process.life()
                    .dispatcher()
                    .handleBroadcast(
                            new Broadcast(broadcast.topic(), broadcast.event(), broadcast.payload()),
                            process.life().socket());
        } catch (InvalidPayloadException unfit) {
            process.services().log().interceptSkipped(process, broadcast.event(), unfit);
        }
    }

    @Override
    String label() {
        return broadcast.event();
    }
}
