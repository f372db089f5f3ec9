package dev.antiphon.internal.channel;

/** A stage failed: as if the callback had thrown. */
final class CrashMail extends Mail {
    private final String event;
    private final Throwable failure;

    CrashMail(String event, Throwable failure) {
        this.event = event;
        this.failure = failure;
    }

    @Override
    void handle(ChannelProcess process) {
        process.life().crash(failure, event);
    }

    @Override
    void drop(ChannelProcess process) {
        process.services().log().stageFailedAfterEnd(process, event, failure);
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
