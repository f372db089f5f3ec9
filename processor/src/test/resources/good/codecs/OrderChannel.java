package codecs;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.HandleOut;
import dev.antiphon.annotation.Join;
import java.util.List;
import java.util.Map;

/** Payloads of many types, some read, some written, some both. */
@Channel(value = "orders", sends = OrderEvents.class)
final class OrderChannel {
    @Join
    void join() {}

    @HandleIn
    Order place(Order order) {
        return order;
    }

    @HandleIn
    Map<Size, List<Item>> sizes(Drawing drawing) {
        return Map.of();
    }

    @HandleIn
    List<List<String>> table(Primitives primitives) {
        return List.of();
    }

    @HandleIn
    int count(Tree tree) {
        return tree.children().size();
    }

    @HandleOut("drawn")
    boolean drawnOut(Drawing drawing) {
        return true;
    }
}
