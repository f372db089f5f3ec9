package awkward;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Event;
import dev.antiphon.annotation.HandleBroadcast;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.HandleOut;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.TopicParam;

/** Names that source and comments could stumble over. */
@Channel(value = "odd \"topic\" \\u0041 $T <b> & @x, -> && + :{name}:{other}", sends = EventsChannel.Sent.class)
final class EventsChannel {
    interface Sent {
        @Event("*/ \"quoted\" \\ $S {@code x} && a + b -> c, d || e ? f : g = h;")
        void odd(Text text);
    }

    record Text(String text) {}

    @Join
    void join(@TopicParam String name) {}

    @HandleIn({"*/", "\"quoted\"", "\\", "$S", "{@link x}", "é 🎉", "a -> b && c + d, e || f ? g : h = i; {", "-> x"})
    Text odd(Text text, @Event String event) {
        return text;
    }

    @HandleOut("*/ \"quoted\" \\ $S {@code x} && a + b -> c, d || e ? f : g = h;")
    boolean oddOut(Text text) {
        return true;
    }

    @HandleBroadcast(
            from = EventsChannel.class,
            value = "*/ \"quoted\" \\ $S {@code x} && a + b -> c, d || e ? f : g = h;")
    void oddBroadcast(Text text) {}
}
