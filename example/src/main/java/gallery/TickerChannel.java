package gallery;

import dev.antiphon.ChannelSocket;
import dev.antiphon.Reply;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleBroadcast;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.TopicParam;
import gallery.PriceChannel.Exchange;
import gallery.PriceChannel.Halt;
import gallery.PriceChannel.Trade;
import java.util.HashMap;
import java.util.Map;

/** What somebody watches of all exchanges, as far as they may see it. */
@Channel(value = "ticker", sends = TickerChannel.Events.class)
final class TickerChannel {
    private static final int BLOCK = 10_000; // a trade of this size moves prices: not for everybody's eyes
    private final Map<String, Long> last = new HashMap<>(); // the prices, by topic
    private User user;

    interface Events {
        void quote(Quote quote);

        void halted(Halted halted);

        void news(News news); // from the administrator
    }

    record Watch(Exchange exchange, String symbol) {
        Watch {
            if (!symbol.matches("[A-Z]{1,5}")) {
                throw new IllegalArgumentException("a symbol has one to five capital letters");
            }
        }
    }

    record Quote(Exchange exchange, String symbol, long cents, long change) {}

    record Halted(Exchange exchange, String symbol, String reason) {}

    record News(String text) {}

    @Join
    void join(ChannelSocket<Events> socket) {
        user = socket.assigns().get(GallerySocket.USER);
    }

    @HandleIn
    Reply<Watch, Refused> watch(Watch watch, ChannelSocket<Events> socket) {
        if (!user.may(watch.exchange.permission())) {
            return Reply.error(new Refused("not permitted"));
        }
        socket.subscribe(PriceChannelTopic.name(watch.exchange, watch.symbol));
        return Reply.ok(watch);
    }

    @HandleIn
    void unwatch(Watch watch, ChannelSocket<Events> socket) {
        socket.unsubscribe(PriceChannelTopic.name(watch.exchange, watch.symbol));
    }

    @HandleBroadcast(from = PriceChannel.class, value = "trade")
    void trade(Trade trade, @TopicParam Exchange exchange, @TopicParam String symbol, ChannelSocket<Events> socket) {
        if (trade.size() < BLOCK || user.may("read:blocks")) {
            Long before = last.put(PriceChannelTopic.name(exchange, symbol), trade.cents());
            long change = before == null ? 0 : trade.cents() - before;
            socket.push().quote(new Quote(exchange, symbol, trade.cents(), change));
        }
    }

    @HandleBroadcast(from = PriceChannel.class, value = "halt")
    void halt(Halt halt, @TopicParam Exchange exchange, @TopicParam String symbol, ChannelSocket<Events> socket) {
        socket.push().halted(new Halted(exchange, symbol, halt.reason()));
    }
}
