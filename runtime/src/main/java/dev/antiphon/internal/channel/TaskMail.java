package dev.antiphon.internal.channel;

/** Something that runs as the channel: a task of {@code socket.executor()}, or a call from outside a callback. */
final class TaskMail extends Mail {
    private final Runnable task;
    private final String label;

    TaskMail(Runnable task, String label) {
        this.task = task;
        this.label = label;
    }

    @Override
    void handle(ChannelProcess process) {
        task.run();
    }

    @Override
    String label() {
        return label;
    }
}
