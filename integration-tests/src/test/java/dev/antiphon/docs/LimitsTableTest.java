package dev.antiphon.docs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.internal.channel.ChannelLimits;
import dev.antiphon.internal.socket.SocketLimits;
import dev.antiphon.internal.transport.TransportLimits;
import dev.antiphon.internal.wire.WireLimits;
import dev.antiphon.server.AntiphonOptions;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The table of limits has each option that bounds something, and the value that holds if nothing is said. */
class LimitsTableTest {
    /** Options that bound nothing. */
    private static final Set<String> OTHERS =
            Set.of("anyOrigin", "counters", "fullMailboxes", "ioThreads", "origins", "originsBy", "slowConsumers");

    private MarkdownTable table;

    @BeforeEach
    void read() throws IOException {
        Document document = Document.read(Path.of("docs", "protocol.md"));
        table = MarkdownTable.of(document, "| Limit | Default | Option | Beyond it |");
    }

    @Test
    void itHasEveryOption() {
        Set<String> options = Arrays.stream(AntiphonOptions.class.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(Method::getName)
                .filter(name -> !OTHERS.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> shown =
                table.column(2).stream().map(cell -> cell.split(" ")[0]).collect(Collectors.toCollection(TreeSet::new));
        assertEquals(options, shown);
    }

    @Test
    void itsDefaultsHold() throws ReflectiveOperationException {
        Map<String, String> shown = new LinkedHashMap<>();
        for (List<String> row : table.rows()) {
            shown.put(row.get(2).replace("`", ""), row.get(1));
        }
        assertEquals(defaults(), shown);
    }

    private static Map<String, String> defaults() throws ReflectiveOperationException {
        var transport = TransportLimits.DEFAULTS;
        var socket = SocketLimits.DEFAULTS;
        var wire = WireLimits.DEFAULT;
        Map<String, String> defaults = new LinkedHashMap<>();
        defaults.put("maxMessageBytes", mebibytes(transport.messageBytes()));
        defaults.put("maxNames topic", count(wire.topicBytes()) + " bytes");
        defaults.put("maxNames event", count(wire.eventBytes()) + " bytes");
        defaults.put("maxJson depth", count(wire.depth()));
        defaults.put("maxJson number", count(wire.numberLength()) + " characters");
        defaults.put("maxChannels", count(socket.channels()));
        defaults.put("maxConnections", count(transport.connections()));
        defaults.put("maxUnhandled messages", count(socket.messages()));
        defaults.put("maxUnhandled bytes", mebibytes(socket.bytes()));
        defaults.put("suspensionTimeout", seconds(transport.suspension()));
        defaults.put("maxMailbox", count(ChannelLimits.DEFAULTS.mailbox()) + " messages");
        defaults.put("maxOutboundBytes", mebibytes(transport.outboundBytes()));
        defaults.put("writeDeadline", seconds(transport.writeDeadline()));
        defaults.put("idleTimeout", seconds(transport.idle()));
        defaults.put("handshakeTimeout", seconds(ofOptions("handshake")));
        defaults.put("replacementTimeout", seconds(ChannelLimits.DEFAULTS.replacement()));
        defaults.put("drainTimeout", seconds(ofOptions("drain")));
        return defaults;
    }

    private static String count(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String mebibytes(int bytes) {
        return (bytes >> 20) + " MiB";
    }

    private static String seconds(Duration duration) {
        return duration.toSeconds() + " s";
    }

    private static Duration ofOptions(String field) throws ReflectiveOperationException {
        var constructor = AntiphonOptions.class.getDeclaredConstructor();
        constructor.setAccessible(true);
        var named = AntiphonOptions.class.getDeclaredField(field);
        named.setAccessible(true);
        return (Duration) named.get(constructor.newInstance());
    }
}
