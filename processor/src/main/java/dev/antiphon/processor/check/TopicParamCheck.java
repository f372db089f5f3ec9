package dev.antiphon.processor.check;

import dev.antiphon.processor.model.Argument.TopicParamArgument;
import dev.antiphon.processor.model.ChannelModel;
import dev.antiphon.processor.model.Handler;
import dev.antiphon.processor.model.SegmentType;
import dev.antiphon.processor.model.TopicPattern;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Suggestion;
import dev.antiphon.processor.report.Wording;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Topic parameters that a pattern has, each read in one way only. */
final class TopicParamCheck {
    private final Report report;
    private final Map<String, TypedBy> typed = new HashMap<>();

    private record TypedBy(TopicParamArgument argument, Handler handler) {}

    private TopicParamCheck(Report report) {
        this.report = report;
    }

    static void check(ChannelModel channel, Report report) {
        TopicParamCheck own = new TopicParamCheck(report);
        for (Handler handler : channel.handlers()) {
            if (handler instanceof Handler.OfBroadcast broadcast) {
                new TopicParamCheck(report)
                        .check(handler, broadcast.from().value().pattern());
            } else {
                own.check(handler, channel.pattern().value());
            }
        }
    }

    private void check(Handler handler, TopicPattern pattern) {
        if (pattern.problem().isPresent()) {
            return;
        }
        List<TopicParamArgument> arguments = handler.method().arguments(TopicParamArgument.class);
        for (TopicParamArgument argument : arguments) {
            if (pattern.names().contains(argument.name())) {
                checkType(argument, handler);
            } else if (!pattern.hasRest()) {
                reportUnknown(argument, pattern);
            }
        }
        if (pattern.hasRest()) {
            checkRest(arguments.stream()
                    .filter(argument -> !pattern.names().contains(argument.name()))
                    .toList());
        }
    }

    private void checkType(TopicParamArgument argument, Handler handler) {
        TypedBy first = typed.putIfAbsent(argument.name(), new TypedBy(argument, handler));
        if (first != null && !first.argument().type().equals(argument.type())) {
            report.add(
                    Fault.TopicParamConflict,
                    argument.place(),
                    words(argument),
                    words(first.argument()),
                    MethodWords.annotated(first.handler()));
        }
    }

    private void checkRest(List<TopicParamArgument> rests) {
        rests.stream()
                .limit(1)
                .filter(rest -> !(rest.type() instanceof SegmentType.Text))
                .forEach(rest -> report.add(
                        Fault.RestType,
                        rest.place(),
                        words(rest),
                        rest.place().element().getSimpleName()));
        rests.stream()
                .skip(1)
                .forEach(rest -> report.add(Fault.SecondRest, rest.place(), words(rest), words(rests.get(0))));
    }

    private void reportUnknown(TopicParamArgument argument, TopicPattern pattern) {
        if (pattern.names().isEmpty()) {
            report.add(Fault.NoTopicParams, argument.place(), words(argument), pattern.text(), argument.name());
            return;
        }
        List<String> names = pattern.names();
        String meant = Suggestion.nearest(argument.name(), names).orElse(names.get(0));
        report.add(
                Fault.UnknownTopicParam,
                argument.place(),
                words(argument),
                pattern.text(),
                renamed(argument, meant),
                String.join(", ", names));
    }

    /** The parameter with another name, given where the user gave it. */
    private static String renamed(TopicParamArgument argument, String name) {
        String type = Wording.of(argument.type().type());
        boolean byValue = argument.place().annotation() != null;
        return byValue
                ? "@TopicParam(\"" + name + "\") " + type + " "
                        + argument.place().element().getSimpleName()
                : "@TopicParam " + type + " " + name;
    }

    private static String words(TopicParamArgument argument) {
        return Wording.of(argument.place().element());
    }
}
