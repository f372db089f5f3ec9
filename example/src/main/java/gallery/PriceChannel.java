package gallery;

import static gallery.GallerySocket.USER;

import dev.antiphon.ChannelSocket;
import dev.antiphon.Reply;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.TopicParam;

/** The trades in one symbol, from the exchange's own feed; what the ticker subscribes to. */
@Channel(value = "price:{exchange}:{symbol}", sends = PriceChannel.Events.class)
final class PriceChannel {
    enum Exchange {
        NYSE,
        XETRA;

        /** What whoever reads its prices must be permitted. */
        String permission() {
            return "read:" + this;
        }
    }

    record Trade(long cents, int size) {
        Trade {
            if (cents <= 0 || size <= 0) {
                throw new IllegalArgumentException("a trade has a price and a size");
            }
        }
    }

    record Halt(String reason) {}

    interface Events {
        void trade(Trade trade);

        void halt(Halt halt);
    }

    @Join
    Reply<Void, Refused> join(@TopicParam Exchange exchange, ChannelSocket<Events> socket) {
        return socket.assigns().get(USER).may(exchange.permission())
                ? Reply.ok()
                : Reply.error(new Refused("not permitted"));
    }

    @HandleIn
    Reply<Void, Refused> trade(Trade trade, ChannelSocket<Events> socket) {
        if (!socket.assigns().get(USER).may("feed")) {
            return Reply.error(new Refused("not the feed"));
        }
        socket.broadcastFrom().trade(trade);
        return Reply.ok();
    }
}
