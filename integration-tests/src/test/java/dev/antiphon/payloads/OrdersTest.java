package dev.antiphon.payloads;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.Served;
import dev.antiphon.reference.Conversation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class OrdersTest {
    @RegisterExtension
    final Served served = Served.by(OrdersTest_ShopSocketEndpoint.of(new ShopSocket(), OrdersChannel::new));

    @Test
    void whatFitsIsTakenAndAllThatDoesNotIsToldAtOnce() throws Exception {
        Conversation.play(
                served,
                // @start region="frames"
                """
                ann → ["1","1","orders","phx_join",{}]
                ann ← ["1","1","orders","phx_reply",{"status":"ok","response":{}}]
                ann → ["1","2","orders","place",{"due":"2026-12-24","lines":[{"name":"tea","pieces":2,"each":3.50}]}]
                ann ← ["1","2","orders","phx_reply",{"status":"ok","response":{"total":7.00,"due":"2026-12-24"}}]
                ann → ["1","3","orders","place",{"due":"soon","lines":[{"pieces":1.5,"each":1},{"name":null,
                    "pieces":9999999999,"each":"1"}],"gift":"no","stickers":7}]
                ann ← ["1","3","orders","phx_reply",{"status":"error","response":{"reason":"invalid payload","errors":[
                    {"path":"/due","message":"must be an ISO-8601 LocalDate","code":"format"},
                    {"path":"/lines/0/pieces","message":"must be a whole number","code":"fraction"},
                    {"path":"/lines/0/name","message":"is required","code":"required"},
                    {"path":"/lines/1/pieces","message":"must be from -2147483648 to 2147483647","code":"range"},
                    {"path":"/lines/1/each","message":"must be a number","code":"type"},
                    {"path":"/lines/1/name","message":"is required","code":"required"},
                    {"path":"/gift","message":"must be a boolean","code":"type"}]}}]
                ann → ["1","4","orders","pay",{"cents":700,"type":"Cash"}]
                ann ← ["1","4","orders","phx_reply",{"status":"ok","response":{"type":"Cash","cents":700}}]
                ann → ["1","5","orders","pay",{"type":"Shells","cents":700}]
                ann ← ["1","5","orders","phx_reply",{"status":"error","response":{"reason":"invalid payload","errors":[
                    {"path":"/type","message":"must be one of Card, Cash","code":"value"}]}}]
                """
                // @end
                );
    }

    // @start region="records"
    record Order(
            LocalDate due,
            List<Line> lines,
            Optional<String> note,
            @Nullable Boolean gift) {}

    record Line(String name, int pieces, BigDecimal each) {}

    record Placed(BigDecimal total, LocalDate due) {}
    // @end

    // @start region="sealed"
    sealed interface Payment { // {"type":"Cash","cents":700} or {"type":"Card","number":"…"}
        record Cash(long cents) implements Payment {}

        record Card(String number) implements Payment {}
    }
    // @end

    @Channel("orders")
    static final class OrdersChannel {
        @Join
        void join() {}

        @HandleIn
        Placed place(Order order) {
            BigDecimal total = order.lines().stream()
                    .map(line -> line.each().multiply(BigDecimal.valueOf(line.pieces())))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return new Placed(total, order.due());
        }

        @HandleIn
        Payment pay(Payment payment) {
            return payment;
        }
    }

    @UserSocket(path = "/socket", channels = OrdersChannel.class)
    static final class ShopSocket {}
}
