package dev.antiphon.processor.check;

import dev.antiphon.processor.model.UserSocketModel;
import dev.antiphon.processor.report.Report;

/** Judges a user socket. */
public final class UserSocketCheck {
    private UserSocketCheck() {}

    /**
     * Judges all of it.
     *
     * @param socket the user socket
     * @param report takes what is wrong with it
     */
    public static void check(UserSocketModel socket, Report report) {
        NestingCheck.check(socket.place(), report);
        PathCheck.check(socket.path(), report);
        RouteCheck.check(socket, report);
        ConnectCheck.check(socket, report);
    }
}
