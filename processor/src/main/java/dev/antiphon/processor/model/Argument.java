package dev.antiphon.processor.model;

import com.squareup.javapoet.TypeName;

/** What a parameter of a handler is bound to. */
public sealed interface Argument {
    /**
     * The parameter.
     *
     * @return where it was written
     */
    Place place();

    /**
     * What the client or another channel sent.
     *
     * @param payload its type
     * @param place the parameter
     */
    record PayloadArgument(PayloadModel payload, Place place) implements Argument {}

    /**
     * A part of the topic.
     *
     * @param name the name in the pattern, as {@code @TopicParam} or the parameter gives it
     * @param type what it is read as
     * @param place the parameter, or the value of {@code @TopicParam} where it gives the name
     */
    record TopicParamArgument(String name, SegmentType type, Place place) implements Argument {}

    /**
     * {@code ChannelSocket<S>}.
     *
     * @param sends S
     * @param place the parameter
     */
    record SocketArgument(TypeName sends, Place place) implements Argument {}

    /**
     * {@code SocketRef<T, E>}.
     *
     * @param ok T
     * @param error E
     * @param place the parameter
     */
    record SocketRefArgument(PayloadModel ok, PayloadModel error, Place place) implements Argument {}

    /**
     * {@code @Event String}.
     *
     * @param place the parameter
     */
    record EventArgument(Place place) implements Argument {}

    /**
     * {@code ConnectInfo}.
     *
     * @param place the parameter
     */
    record ConnectInfoArgument(Place place) implements Argument {}

    /**
     * The message that a {@code @HandleInfo} takes.
     *
     * @param message its type
     * @param place the parameter
     */
    record MessageArgument(InfoType message, Place place) implements Argument {}

    /**
     * {@code StopReason}.
     *
     * @param place the parameter
     */
    record StopReasonArgument(Place place) implements Argument {}
}
