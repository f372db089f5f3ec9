package payloads;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.antiphon.ChannelSocket;
import dev.antiphon.Reply;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Event;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.HandleOut;
import dev.antiphon.annotation.Join;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Map;

/** Every kind of payload. */
@Channel(value = "payloads:*", sends = PayloadEvents.class)
final class PayloadChannel {
    @Join
    Map<String, Object> join(Map<String, Object> params) {
        return params;
    }

    @HandleIn
    JsonNode tree(JsonNode tree) {
        return tree;
    }

    @HandleIn
    ObjectNode object(ObjectNode object) {
        return object;
    }

    @HandleIn
    byte[] bytes(byte[] bytes) {
        return bytes;
    }

    @HandleIn
    Reply<ByteBuffer, Map<String, Object>> buffer(ByteBuffer buffer) {
        return Reply.ok(buffer);
    }

    @HandleIn
    Page<Item> page(Page<Item> page) {
        return page;
    }

    @HandleIn
    Map<String, List<Item>> lists(Bean bean) {
        return Map.of();
    }

    @HandleIn
    int[] numbers(List<? extends Item> items) {
        return new int[0];
    }

    @HandleIn
    Outer.Item nested(Outer.Item item, ChannelSocket<PayloadEvents> socket) {
        return item;
    }

    @HandleOut("item")
    boolean itemOut(Item item, @Event String event) {
        return true;
    }

    @HandleOut({"page", "empty"})
    void pageOut(@Event String event, ChannelSocket<PayloadEvents> socket) {}
}
