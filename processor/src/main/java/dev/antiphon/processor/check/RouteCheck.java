package dev.antiphon.processor.check;

import com.squareup.javapoet.ClassName;
import dev.antiphon.processor.model.UserSocketModel;
import dev.antiphon.processor.model.UserSocketModel.Route;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Channels that can all be joined. Routes are tried in the order of their patterns, the most specific first, so a pattern
 * can only be shadowed by one that matches the same topics under other names.
 */
final class RouteCheck {
    private RouteCheck() {}

    static void check(UserSocketModel socket, Report report) {
        if (socket.routes().isEmpty() && !report.has(Fault.ListedClassIsNoChannel)) {
            report.add(
                    Fault.NoChannels,
                    socket.channelsPlace(),
                    Wording.of(socket.place().element()));
        }
        Set<ClassName> listed = new HashSet<>();
        List<Route> earlier = new ArrayList<>();
        for (Route route : socket.routes()) {
            if (!listed.add(route.channel())) {
                report.add(Fault.ListedTwice, route.place(), Wording.of(route.channel()));
                continue;
            }
            shadowing(route, earlier).ifPresent(other -> report(route, other, report));
            earlier.add(route);
        }
    }

    private static Optional<Route> shadowing(Route route, List<Route> earlier) {
        return route.pattern().problem().isPresent()
                ? Optional.empty()
                : earlier.stream()
                        .filter(other -> other.pattern().matchesSameTopicsAs(route.pattern()))
                        .findFirst();
    }

    private static void report(Route route, Route other, Report report) {
        String channel = Wording.of(route.channel());
        String pattern = route.pattern().text();
        if (pattern.equals(other.pattern().text())) {
            report.add(Fault.SamePattern, route.place(), channel, Wording.of(other.channel()), pattern);
        } else {
            report.add(
                    Fault.ShadowedChannel,
                    route.place(),
                    channel,
                    pattern,
                    Wording.of(other.channel()),
                    other.pattern().text());
        }
    }
}
