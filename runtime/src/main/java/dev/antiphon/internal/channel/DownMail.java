package dev.antiphon.internal.channel;

import dev.antiphon.ChannelDown;

/** A channel that this one monitors has ended. */
final class DownMail extends Mail {
    private final ChannelDown down;

    DownMail(ChannelDown down) {
        this.down = down;
    }

    @Override
    void handle(ChannelProcess process) throws Exception {
        if (down.channel() instanceof ChannelProcess ended
                && process.attachments().forget(ended)) {
            process.life().dispatcher().handleInfo(down, process.life().socket());
        }
    }

    @Override
    boolean counts() {
        return false;
    }

    @Override
    String label() {
        return "ChannelDown";
    }
}
