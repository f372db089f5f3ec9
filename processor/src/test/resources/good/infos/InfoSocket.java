package infos;

import dev.antiphon.annotation.UserSocket;

/** For its listing: messages and broadcasts of every kind. */
@UserSocket(
        path = "/socket",
        channels = {
            EverythingChannel.class,
            InfoChannel.class,
            NewsChannel.class,
            OnlyObjectChannel.class,
            PortfolioChannel.class,
            PriceChannel.class,
            WatchChannel.class
        })
final class InfoSocket {}
