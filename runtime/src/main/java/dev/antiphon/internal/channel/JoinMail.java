package dev.antiphon.internal.channel;

import dev.antiphon.ConnectInfo;
import dev.antiphon.codec.InvalidPayloadException;
import dev.antiphon.codec.Payload;
import dev.antiphon.dispatch.Outcome;

/** The first message of every channel: makes the user's instance and asks it. */
final class JoinMail extends Mail {
    private final Payload payload;
    private final ConnectInfo info;

    JoinMail(Payload payload, ConnectInfo info) {
        this.payload = payload;
        this.info = info;
    }

    @Override
    void handle(ChannelProcess process) {
        try {
            var dispatcher = process.life().create();
            Outcome outcome = dispatcher.join(payload, info, process.life().socket());
            if (outcome instanceof Outcome.Later<?> later) {
                process.waitFor(new PendingJoin(process, later));
            } else {
                decide(process, outcome);
            }
        } catch (Throwable failure) {
            fail(process, failure);
        } finally {
            process.outlet().handled(1, payload.length());
        }
    }

    /** Accepts or refuses. */
    static void decide(ChannelProcess process, Outcome outcome) {
        if (outcome instanceof Outcome.Ok<?> ok) {
            accept(process, ok);
        } else if (outcome instanceof Outcome.Error<?> error) {
            refuse(process, error);
        } else {
            throw new IllegalStateException("the @Join of " + process.name() + " returned "
                    + (outcome instanceof Outcome.Missing ? "null" : "Reply.none()")
                    + "; a join is answered with a payload, Reply.ok or Reply.error, or the method is void");
        }
    }

    private static <T> void accept(ChannelProcess process, Outcome.Ok<T> ok) {
        process.outlet()
                .accept(ok.writer(), ok.value(), process.life().dispatcher().intercepts());
        process.life().accepted();
    }

    private static <E> void refuse(ChannelProcess process, Outcome.Error<E> error) {
        process.outlet().refuse(error.writer(), error.value());
        process.life().refused();
    }

    /** Refuses because of an exception. */
    static void fail(ChannelProcess process, Throwable failure) {
        if (failure instanceof InvalidPayloadException invalid) {
            process.outlet().refuse(InvalidPayloadReply.WRITER, invalid);
        } else {
            process.services().log().joinCrashed(process, failure);
            process.outlet().refuse(ReasonReply.WRITER, "join crashed");
        }
        process.life().refused();
    }

    @Override
    boolean counts() {
        return false;
    }

    @Override
    String label() {
        return "phx_join";
    }
}
