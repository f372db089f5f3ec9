package dev.antiphon.processor.check;

import dev.antiphon.processor.model.ConnectMethod;
import dev.antiphon.processor.model.UserSocketModel;
import dev.antiphon.processor.report.Fault;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.report.Wording;
import java.util.List;

/** At most one {@code @Connect}, which generated code can call. */
final class ConnectCheck {
    private ConnectCheck() {}

    static void check(UserSocketModel socket, Report report) {
        List<ConnectMethod> connects = socket.connects();
        for (ConnectMethod connect : connects) {
            MethodCheck.check(connect.place(), "@Connect " + words(connect), report);
        }
        connects.stream()
                .skip(1)
                .forEach(
                        second -> report.add(Fault.TwoConnects, second.place(), words(second), words(connects.get(0))));
    }

    private static String words(ConnectMethod connect) {
        return Wording.of(connect.place().element());
    }
}
