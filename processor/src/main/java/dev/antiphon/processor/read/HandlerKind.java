package dev.antiphon.processor.read;

import dev.antiphon.annotation.HandleBroadcast;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.HandleInfo;
import dev.antiphon.annotation.HandleOut;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.Terminate;
import java.lang.annotation.Annotation;

/** The annotations that make a method a handler, and what its parameters can be, in words. */
enum HandlerKind {
    JOIN(Join.class, "a payload, @TopicParam, ChannelSocket, ConnectInfo"),
    IN(HandleIn.class, "a payload, @TopicParam, ChannelSocket, SocketRef, @Event String"),
    OUT(HandleOut.class, "a payload, @TopicParam, ChannelSocket, @Event String"),
    INFO(HandleInfo.class, "a message, @TopicParam, ChannelSocket"),
    BROADCAST(HandleBroadcast.class, "a payload, @TopicParam, ChannelSocket, @Event String"),
    TERMINATE(Terminate.class, "StopReason, @TopicParam, ChannelSocket");

    private final Class<? extends Annotation> annotation;
    private final String parameters;

    HandlerKind(Class<? extends Annotation> annotation, String parameters) {
        this.annotation = annotation;
        this.parameters = parameters;
    }

    Class<? extends Annotation> annotation() {
        return annotation;
    }

    /** The annotation, as it is typed. */
    @Override
    public String toString() {
        return "@" + annotation.getSimpleName();
    }

    String parameters() {
        return parameters;
    }
}
