package dev.antiphon.internal.channel;

/** A message from the server's own code. */
final class InfoMail extends Mail {
    private final Object message;

    InfoMail(Object message) {
        this.message = message;
    }

    @Override
    void handle(ChannelProcess process) throws Exception {
        process.life().dispatcher().handleInfo(message, process.life().socket());
    }

    @Override
    String label() {
        return message.getClass().getSimpleName();
    }
}
