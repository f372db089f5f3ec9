package dev.antiphon.conformance;

import dev.antiphon.Broadcaster;
import dev.antiphon.Reply;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import dev.antiphon.codec.Payload;

/** What the server's own code does, on request: broadcasts from outside, and the log of terminations. */
@Channel("admin:*")
final class AdminChannel {
    private final Broadcaster broadcaster;
    private final TerminationLog terminations;

    AdminChannel(Broadcaster broadcaster, TerminationLog terminations) {
        this.broadcaster = broadcaster;
        this.terminations = terminations;
    }

    @Join
    void join() {}

    @HandleIn
    Reply<Void, Refused> disconnect(SocketId request) {
        broadcaster.broadcast(request.id(), "disconnect", Payload.EMPTY);
        return Reply.ok();
    }

    @HandleIn("endpoint_broadcast")
    Reply<Void, Refused> endpointBroadcast(Announcement request) {
        broadcaster.broadcast(
                request.topic(), request.event(), Payload.json(request.payload().toString()));
        return Reply.ok();
    }

    @HandleIn
    Terminations terminations(Topic request) {
        return new Terminations(terminations.of(request.topic()));
    }
}
