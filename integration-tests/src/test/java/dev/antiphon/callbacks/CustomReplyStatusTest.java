package dev.antiphon.callbacks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.Served;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("custom reply statuses ({:reply, {:pending, …}})")
class CustomReplyStatusTest {
    @RegisterExtension
    final Served served = Served.by(CustomReplyStatusTest_OrderSocketEndpoint.of(new OrderSocket(), OrderChannel::new));

    @Test
    void aStatusOfOnesOwnStandsInThePayload() throws IOException {
        assertEquals(
                "{\"status\":\"PENDING\"}",
                served.joined("orders").call("orders", "order", "{}").toString());
    }

    enum Status {
        PENDING,
        SHIPPED
    }

    record Ordered(Status status) {}

    @Channel("orders")
    static final class OrderChannel {
        @Join
        void join() {}

        @HandleIn
        Ordered order() {
            return new Ordered(Status.PENDING);
        }
    }

    @UserSocket(path = "/socket", channels = OrderChannel.class)
    static final class OrderSocket {}
}
