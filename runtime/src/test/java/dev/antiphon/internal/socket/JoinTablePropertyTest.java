package dev.antiphon.internal.socket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.antiphon.dispatch.ChannelStart;
import dev.antiphon.internal.wire.ClientMessage;
import dev.antiphon.internal.wire.EncodedTopic;
import dev.antiphon.internal.wire.MalformedMessageException;
import dev.antiphon.internal.wire.Ref;
import dev.antiphon.internal.wire.V2Serializer;
import dev.antiphon.internal.wire.WireLimits;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is put in and taken out, the table agrees with a map. */
class JoinTablePropertyTest {
    /** "AaAa", "BBBB", "AaBB" and "BBAa" have one hash, by this table's way of it too. */
    private static final List<String> TOPICS =
            List.of("AaAa", "BBBB", "AaBB", "BBAa", "room:1", "room:2", "räume:ü", "a", "b", "c", "d", "e");

    private static final ChannelStart START = () -> {
        throw new UnsupportedOperationException();
    };

    record Step(boolean puts, String topic, boolean ofReplaced) {}

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        Arbitraries.of(true, false), Arbitraries.of(TOPICS), Arbitraries.of(true, false, false, false))
                .as(Step::new)
                .list()
                .ofMaxSize(80);
    }

    @Property
    void agreesWithAMap(@ForAll("steps") List<Step> steps) {
        var socket = new SocketRig(SocketLimits.DEFAULTS).socket;
        var table = new JoinTable();
        Map<String, Membership> model = new HashMap<>();
        Map<String, Membership> replaced = new HashMap<>();
        for (Step step : steps) {
            if (step.puts()) {
                var member = new Membership(
                        socket, EncodedTopic.of(step.topic()), new JoinRefs(Ref.NULL, Ref.NULL, Ref.NULL), START);
                table.put(member);
                var old = model.put(step.topic(), member);
                if (old != null) {
                    replaced.put(step.topic(), old);
                }
            } else if (step.ofReplaced() && replaced.containsKey(step.topic())) {
                table.remove(replaced.get(step.topic())); // another has its place
            } else if (model.containsKey(step.topic())) {
                table.remove(model.remove(step.topic()));
            }
            check(table, model, replaced);
        }
    }

    private static void check(JoinTable table, Map<String, Membership> model, Map<String, Membership> replaced) {
        assertEquals(model.size(), table.size());
        for (String topic : TOPICS) {
            assertSame(model.get(topic), table.find(messageTo(topic)), topic);
        }
        model.values().forEach(member -> assertEquals(true, table.holds(member)));
        replaced.values().forEach(member -> assertEquals(false, table.holds(member)));
        Set<Membership> seen = new HashSet<>();
        table.forEach(seen::add);
        assertEquals(new HashSet<>(model.values()), seen);
    }

    private static ClientMessage messageTo(String topic) {
        byte[] text = ("[null,null,\"" + topic + "\",\"event\",{}]").getBytes(StandardCharsets.UTF_8);
        var message = new ClientMessage(WireLimits.DEFAULT);
        try {
            V2Serializer.INSTANCE.decodeText(text, 0, text.length, message);
        } catch (MalformedMessageException e) {
            throw new AssertionError(e);
        }
        return message;
    }
}
