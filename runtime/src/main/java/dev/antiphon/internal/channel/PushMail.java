package dev.antiphon.internal.channel;

import dev.antiphon.Counters.Counter;
import dev.antiphon.SocketRef;
import dev.antiphon.codec.InvalidPayloadException;
import dev.antiphon.codec.Payload;
import dev.antiphon.codec.PayloadWriter;
import dev.antiphon.dispatch.Outcome;
import dev.antiphon.dispatch.ReplyTo;
import dev.antiphon.internal.wire.Ref;

/** An event that the client pushed. It counts as unhandled until its callback returned and the stage, if any, is done. */
final class PushMail extends Mail implements ReplyTo {
    private final ChannelProcess process;
    private final String event;
    private final Payload payload;
    private final Ref ref;
    private boolean counted;

    PushMail(ChannelProcess process, String event, Payload payload, Ref ref) {
        this.process = process;
        this.event = event;
        this.payload = payload;
        this.ref = ref;
    }

    /** Counts it as unhandled, on the I/O thread. What is handled at once needs no count. */
    void count() {
        counted = true;
        process.outlet().received(payload.length());
    }

    @Override
    void handle(ChannelProcess channel) throws Exception {
        boolean later = false;
        try {
            var life = channel.life();
            Outcome outcome = life.dispatcher().handleIn(event, payload, this, life.socket());
            if (outcome instanceof Outcome.Later<?> stage) {
                if (!counted) {
                    count();
                }
                answerLater(stage);
                later = true;
            } else {
                answer(outcome);
            }
        } catch (InvalidPayloadException invalid) {
            channel.services().counters().count(Counter.INVALID_PAYLOAD);
            channel.outlet().reply(ref, false, InvalidPayloadReply.WRITER, invalid);
        } finally {
            if (!later) {
                handled();
            }
        }
    }

    private void answer(Outcome outcome) {
        if (outcome instanceof Outcome.Ok<?> ok) {
            reply(ok);
        } else if (outcome instanceof Outcome.Error<?> error) {
            reply(error);
        } else if (outcome instanceof Outcome.Unhandled) {
            process.services()
                    .log()
                    .unhandled(process, event, process.life().dispatcher().handles());
            throw new UnhandledEventException(event);
        } else if (outcome instanceof Outcome.Missing) {
            throw new NullPointerException("the handler of \"" + event + "\" in " + process.name()
                    + " returned null; a handler without a reply is void or returns Reply.none()");
        }
    }

    private <T> void reply(Outcome.Ok<T> ok) {
        process.outlet().reply(ref, true, ok.writer(), ok.value());
    }

    private <E> void reply(Outcome.Error<E> error) {
        process.outlet().reply(ref, false, error.writer(), error.value());
    }

    private <R> void answerLater(Outcome.Later<R> later) {
        later.stage().whenComplete((value, failure) -> {
            try {
                if (failure != null) {
                    fail(PendingJoin.unwrapped(failure));
                } else {
                    answer(later.outcome().apply(value));
                }
            } catch (Throwable e) {
                fail(e);
            } finally {
                handled();
            }
        });
    }

    private void fail(Throwable failure) {
        if (process.life().isGone()) {
            process.services().log().stageFailedAfterEnd(process, event, failure);
        } else {
            process.admit(new CrashMail(event, failure));
        }
    }

    @Override
    void drop(ChannelProcess channel) {
        if (!channel.life().wasAccepted()) {
            channel.outlet().unmatched(ref);
        }
        handled();
    }

    private void handled() {
        if (counted) {
            process.outlet().handled(1, payload.length());
        }
    }

    @Override
    public <T, E> SocketRef<T, E> ref(PayloadWriter<? super T> ok, PayloadWriter<? super E> error) {
        return new PushRef<>(process, event, ref, ok, error);
    }

    @Override
    boolean counts() {
        return false;
    }

    @Override
    String label() {
        return event;
    }
}
