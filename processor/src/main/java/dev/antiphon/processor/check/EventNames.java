package dev.antiphon.processor.check;

import dev.antiphon.processor.model.Located;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import java.nio.charset.StandardCharsets;

/** Names that an event can have on the wire. */
final class EventNames {
    private static final int MAX_BYTES = 255;
    private static final int SHOWN = 30;
    private static final String RESERVED = "phx_";

    private EventNames() {}

    /** Reports an event that cannot be; the annotation is for the words only. */
    static void check(Located<String> event, String annotation, Report report) {
        String name = event.value();
        if (name.isEmpty()) {
            report.add(Fault.EmptyEvent, event.place(), annotation + " \"\"");
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > MAX_BYTES) {
            report.add(Fault.LongEvent, event.place(), name.substring(0, SHOWN));
        }
        if (name.startsWith(RESERVED)) {
            report.add(Fault.ReservedEvent, event.place(), name, insteadOf(name));
        }
    }

    private static String insteadOf(String reserved) {
        return switch (reserved) {
            case "phx_join" -> "Write @Join for what happens when a client joins.";
            case "phx_leave", "phx_close", "phx_error" -> "Write @Terminate for what happens when a member goes.";
            case "phx_reply" -> "Return what the client is to get, or take a SocketRef.";
            default -> "Choose a name that does not begin with \"phx_\".";
        };
    }
}
