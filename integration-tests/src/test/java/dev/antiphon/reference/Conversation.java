package dev.antiphon.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Received;
import dev.antiphon.client.RefusedException;
import dev.antiphon.client.Served;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plays what the documents show of the wire: who sends which frame, and who gets which, character by character and in
 * that order. At the end each client that is still connected must have got nothing else.
 *
 * <pre>
 * ann connects ?token=abc
 * ann → ["1","1","room:1","phx_join",{}]
 * ann ← ["1","1","room:1","phx_reply",{"status":"ok","response":{}}]
 * (somebody broadcasts)
 * bob connects
 * bob ← 403
 * ann drops
 * </pre>
 *
 * <p>Whoever sends before connecting is connected. Frames in brackets are text; binary ones are letters, with the bytes
 * that are none in hexadecimal: {@code <02 06 05>room:1chunk<ff 00>}. {@code close 1012} is the connection's end.
 * A line that begins with blanks goes on with the one before, as if the break and the blanks were not there.
 * What is in parentheses is a stage direction, at which {@link #at} something happens on the server.
 */
public final class Conversation {
    private static final Pattern CONTINUED = Pattern.compile("\n +");
    private static final Pattern LINE = Pattern.compile("(\\w+) (→|←|connects|drops) ?(.*)");

    private final Map<String, PhoenixClient> clients = new LinkedHashMap<>();
    private final Map<String, Event> events = new HashMap<>();
    private final Map<String, String> ends = new LinkedHashMap<>();
    private final Served served;

    /** Something that happens on the server. */
    public interface Event {
        void happen() throws Exception;
    }

    private Conversation(Served served) {
        this.served = served;
    }

    /** At a {@code (stage direction)} of that text something happens. */
    public Conversation at(String direction, Event event) {
        events.put("(" + direction + ")", event);
        return this;
    }

    /** One that is over with this script. */
    public static void play(Served served, String script) throws Exception {
        with(served).play(script);
    }

    /** One that needs stage directions, or has several parts. */
    public static Conversation with(Served served) {
        return new Conversation(served);
    }

    /** Plays a part. */
    public void play(String script) throws Exception {
        for (String line : CONTINUED.matcher(script).replaceAll("").lines().toList()) {
            if (line.startsWith("(")) {
                event(line).happen();
            } else {
                play(line, LINE.matcher(line));
            }
        }
        clients.values().forEach(PhoenixClient::heartbeat);
    }

    private Event event(String line) {
        Event event = events.get(line);
        if (event == null) {
            throw new IllegalArgumentException("nothing was said to happen at " + line);
        }
        return event;
    }

    private void play(String line, Matcher parts) throws IOException {
        if (!parts.matches()) {
            throw new IllegalArgumentException("no line of a conversation: " + line);
        }
        String name = parts.group(1);
        String what = parts.group(3);
        switch (parts.group(2)) {
            case "connects" -> connect(name, what.isEmpty() ? "" : what.substring(1));
            case "drops" -> clients.remove(name).raw().drop();
            case "→" -> send(name, what);
            default -> assertEquals(what, received(name), () -> "what " + name + " gets instead of " + line);
        }
    }

    private void connect(String name, String query) throws IOException {
        try {
            clients.put(name, served.connect(query));
        } catch (RefusedException e) {
            ends.put(name, String.valueOf(e.status()));
        }
    }

    private void send(String name, String frame) throws IOException {
        if (!clients.containsKey(name)) {
            connect(name, "");
        }
        if (frame.startsWith("[")) {
            clients.get(name).raw().sendText(frame);
        } else {
            clients.get(name).raw().sendBinary(BinaryFrame.parse(frame));
        }
    }

    private String received(String name) {
        String end = ends.remove(name);
        return end == null ? shown(name, clients.get(name).nextReceived()) : end;
    }

    private String shown(String name, Received received) {
        if (received instanceof Received.Text text) {
            return text.text();
        }
        if (received instanceof Received.Binary binary) {
            return BinaryFrame.show(binary.bytes());
        }
        clients.remove(name);
        return "close " + ((Received.Closed) received).code();
    }
}
