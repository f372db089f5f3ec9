package payloads;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.util.Map;

interface PayloadEvents {
    void item(Item item);

    void page(Page<Item> sink);

    void map(Map<String, Object> map);

    void object(ObjectNode object);

    void bytes(byte[] bytes);

    void buffer(ByteBuffer buffer);

    void empty();

    default void twice(Item item) {
        item(item);
        item(item);
    }

    static String name() {
        return "payloads";
    }
}
