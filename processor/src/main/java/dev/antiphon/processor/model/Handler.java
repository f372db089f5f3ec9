package dev.antiphon.processor.model;

import com.squareup.javapoet.ClassName;
import java.util.List;
import java.util.Optional;

/** A callback of a channel: a method and what it is called for. */
public sealed interface Handler {
    /**
     * The method.
     *
     * @return what generated code calls
     */
    HandlerMethod method();

    /**
     * {@code @Join}.
     *
     * @param method the method
     */
    record Join(HandlerMethod method) implements Handler {}

    /**
     * {@code @HandleIn}.
     *
     * @param method the method
     * @param events the events it takes; {@code "*"} for every other
     */
    record In(HandlerMethod method, List<Located<String>> events) implements Handler {
        /** What a catch-all handler is annotated with. */
        public static final String ANY = "*";

        /**
         * Whether it takes every event that no other handler does.
         *
         * @return whether {@code "*"} is among its events
         */
        public boolean isCatchAll() {
            return events.stream().anyMatch(event -> event.value().equals(ANY));
        }
    }

    /**
     * {@code @HandleOut}.
     *
     * @param method the method
     * @param events the events it intercepts
     */
    record Out(HandlerMethod method, List<Located<String>> events) implements Handler {}

    /**
     * {@code @HandleInfo}. Its message is among the method's arguments.
     *
     * @param method the method
     */
    record Info(HandlerMethod method) implements Handler {
        /**
         * The type of the messages it takes.
         *
         * @return the first message parameter's type, empty where there is none
         */
        public Optional<InfoType> message() {
            return method.arguments(Argument.MessageArgument.class).stream()
                    .map(Argument.MessageArgument::message)
                    .findFirst();
        }
    }

    /**
     * {@code @HandleBroadcast}.
     *
     * @param method the method
     * @param from the channel on whose topics the broadcast is made
     * @param event the event, one of that channel's {@code sends}
     */
    record OfBroadcast(HandlerMethod method, Located<Source> from, Located<String> event) implements Handler {}

    /**
     * A channel whose broadcasts another one takes.
     *
     * @param channel the channel class
     * @param pattern its topics
     * @param sends what it sends, empty where it names nothing
     */
    record Source(ClassName channel, TopicPattern pattern, Optional<Sends> sends) {}

    /**
     * {@code @Terminate}.
     *
     * @param method the method
     */
    record Terminate(HandlerMethod method) implements Handler {}
}
