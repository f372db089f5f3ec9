package dev.antiphon.routes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.antiphon.ConnectInfo;
import dev.antiphon.ConnectResult;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.TopicParam;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.dispatch.ChannelStart;
import dev.antiphon.dispatch.ConnectParams;
import dev.antiphon.dispatch.SocketEndpoint;
import dev.antiphon.server.Antiphon;
import fixture.LoggedBy;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A server tells its routes when it starts, to those who want to know. */
class RoutesLogTest {
    private static final SocketEndpoint DOORS = RoutesLogTest_DoorSocketEndpoint.of(new DoorSocket(), DoorChannel::new);

    private final Logger logger = Logger.getLogger("dev.antiphon.server");

    @AfterEach
    void resetLevel() {
        logger.setLevel(null);
    }

    @Test
    void isOneLineOfTheLogPerSocketWithTheTableBelowIt() {
        logger.setLevel(Level.FINE);

        assertEquals(List.of("""
                        Routes of dev.antiphon.routes.RoutesLogTest.DoorSocket
                        /doors               dev.antiphon.routes.RoutesLogTest.DoorSocket
                          connect            -

                        door:{number}        DoorChannel  int number
                          join               -    ok
                          in       knock     -    ok Who
                          in       knock_on  Who  no reply"""), loggedAtStartOf(DOORS));
    }

    @Test
    void isLeftOutWhereDebugIsOff() {
        logger.setLevel(Level.INFO);

        assertEquals(List.of(), loggedAtStartOf(DOORS));
    }

    @Test
    void isLeftOutWhereNoListingWasPackaged() {
        logger.setLevel(Level.FINE);

        assertEquals(List.of(), loggedAtStartOf(new HandWritten()));
    }

    private static List<String> loggedAtStartOf(SocketEndpoint endpoint) {
        try (var logged = LoggedBy.logger("dev.antiphon.server")) {
            Antiphon.server(endpoint).port(0).start().stop();
            return logged.lines();
        }
    }

    record Who(String name) {}

    @Channel("door:{number}")
    static final class DoorChannel {
        @Join
        void join(@TopicParam int number) {}

        @HandleIn
        Who knock() {
            return new Who("nobody");
        }

        @HandleIn("knock_on")
        void knockOn(Who who) {}
    }

    @UserSocket(path = "/doors", channels = DoorChannel.class)
    static final class DoorSocket {}

    private static final class HandWritten implements SocketEndpoint {
        @Override
        public String name() {
            return "HandWritten";
        }

        @Override
        public String path() {
            return "/hand";
        }

        @Override
        public ConnectResult connect(ConnectParams params, ConnectInfo info) {
            return ConnectResult.refused();
        }

        @Override
        public ChannelStart channelFor(String topic) {
            throw new UnsupportedOperationException();
        }
    }
}
