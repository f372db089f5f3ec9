package dev.antiphon.internal.channel;

import dev.antiphon.codec.InvalidPayloadException;
import dev.antiphon.internal.pubsub.EncodedBroadcast;

/** A broadcast that goes through {@code @HandleOut}. */
final class InterceptedMail extends Mail {
    private final EncodedBroadcast broadcast;

    InterceptedMail(EncodedBroadcast broadcast) {
        this.broadcast = broadcast;
    }

    @Override
    void handle(ChannelProcess process) throws Exception {
        var life = process.life();
        try {
            if (life.dispatcher().handleOut(broadcast.event(), broadcast.payload(), life.socket())) {
                process.outlet().pass(broadcast);
            }
        } catch (InvalidPayloadException unfit) {
            process.services().log().interceptSkipped(process, broadcast.event(), unfit);
        }
    }

    @Override
    String label() {
        return broadcast.event();
    }
}
