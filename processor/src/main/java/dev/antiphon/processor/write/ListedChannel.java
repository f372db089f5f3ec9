package dev.antiphon.processor.write;

import com.squareup.javapoet.TypeName;
import dev.antiphon.processor.model.ChannelModel;
import dev.antiphon.processor.model.Handler;
import dev.antiphon.processor.model.Located;
import dev.antiphon.processor.model.PayloadModel;
import dev.antiphon.processor.model.SegmentType.Text;
import dev.antiphon.processor.model.Sends.SentEvent;
import dev.antiphon.processor.model.Sends.SentPayload;
import dev.antiphon.processor.write.ListingLayout.Row;
import dev.antiphon.processor.write.ListingLayout.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is listed of a channel: what comes in, what goes out, and what it is told from within the server. */
final class ListedChannel {
    private final ChannelModel channel;
    private final ListedTypes types;
    private final ReplyWords replies;

    ListedChannel(ChannelModel channel, ListedTypes types) {
        this.channel = channel;
        this.types = types;
        this.replies = new ReplyWords(this::name);
    }

    /** The channel by the name that its user socket calls it. */
    Section section(String name) {
        List<Row> rows = Stream.of(joins(), eventsIn(), eventsOut(), infos(), broadcasts())
                .flatMap(List::stream)
                .toList();
        return new Section(Listed.name(channel.pattern().value().text()), name + notes(), rows);
    }

    /** What the pattern and the class do not say themselves. */
    private String notes() {
        List<String> notes = new ArrayList<>();
        if (channel.nonBlocking()) {
            notes.add("@NonBlocking");
        }
        Scope.of(channel).topic().variables().stream()
                .filter(variable -> !(variable.type() instanceof Text))
                .forEach(variable -> notes.add(name(variable.type().type()) + " " + variable.label()));
        return notes.isEmpty() ? "" : "  " + String.join(", ", notes);
    }

    private List<Row> joins() {
        return channel.handlers(Handler.Join.class).stream()
                .map(Handler.Join::method)
                .map(method -> new Row("join", "", payload(method.payload()), replies.toJoin(method.returns())))
                .toList();
    }

    /** The handler of all other events last, as they are tried. */
    private List<Row> eventsIn() {
        List<Row> events = new ArrayList<>();
        List<Row> others = new ArrayList<>();
        for (Handler.In handler : channel.handlers(Handler.In.class)) {
            String payload = payload(handler.method().payload());
            List<String> reply = replies.toPush(handler.method());
            List<Row> rows = handler.isCatchAll() ? others : events;
            handler.events().forEach(event -> rows.add(new Row("in", Listed.name(event.value()), payload, reply)));
        }
        events.addAll(others);
        return events;
    }

    private List<Row> eventsOut() {
        Set<String> intercepted = channel.handlers(Handler.Out.class).stream()
                .flatMap(handler -> handler.events().stream())
                .map(Located::value)
                .collect(Collectors.toSet());
        return channel.sends().stream()
                .flatMap(sends -> sends.events().stream())
                .map(sent -> new Row(
                        "out",
                        Listed.name(sent.event().value()),
                        payload(sent),
                        intercepted.contains(sent.event().value()) ? List.of("intercepted") : List.of()))
                .toList();
    }

    private List<Row> infos() {
        return channel.handlers(Handler.Info.class).stream()
                .flatMap(handler -> handler.message().stream())
                .map(message -> new Row("info", "", name(message.type()), List.of()))
                .toList();
    }

    private List<Row> broadcasts() {
        return channel.handlers(Handler.OfBroadcast.class).stream()
                .map(handler -> {
                    Handler.Source from = handler.from().value();
                    String event = handler.event().value();
                    Optional<SentEvent> sent = from.sends().flatMap(sends -> sends.event(event));
                    return new Row(
                            "broadcast",
                            Listed.name(event),
                            sent.map(this::payload).orElse(Listed.NOTHING),
                            List.of(
                                    "from " + name(from.channel()),
                                    Listed.name(from.pattern().text())));
                })
                .toList();
    }

    private String payload(SentEvent sent) {
        return payload(sent.payload().map(SentPayload::model));
    }

    private String payload(Optional<PayloadModel> payload) {
        return payload.map(model -> name(model.type())).orElse(Listed.NOTHING);
    }

    private String name(TypeName type) {
        return types.name(type, channel.type());
    }
}
