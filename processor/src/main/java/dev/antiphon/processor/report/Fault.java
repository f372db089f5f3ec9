package dev.antiphon.processor.report;

/**
 * What can be wrong with a user's source. The constant's name is the fault's id, by which people search for it; each
 * fault says what is wrong, in the user's words, and what to write instead.
 */
public enum Fault {
    // What cannot be modelled at all: found by the readers.

    /** Arguments: the class; its kind. */
    ChannelIsNoClass("@Channel %1$s is no class.", "Annotate a class: one instance of it is made per join."),
    /** Arguments: the class. */
    GenericChannel(
            "@Channel %1$s has type parameters.",
            "Write a subclass without them, and annotate that; handlers of superclasses count."),
    /** Arguments: the class. */
    InnerChannel(
            "%1$s is an inner class or a private one, which generated code cannot name.",
            "Make it static and not private, or a class of its own."),
    /** Arguments: the type. */
    SendsIsNoInterface(
            "sends = %1$s.class is no interface.", "Write an interface with one void method per event that is sent."),
    /** Arguments: the interface. */
    GenericSends("sends = %1$s.class has type parameters.", "Write a subinterface that says what they are."),
    /** Arguments: the method. */
    SendsMethodShape(
            "%1$s is no event: a method of a sends interface is void, has at most one parameter and no type parameters.",
            "Write void %2$s(Payload payload), with one record for all that the event carries."),
    /** Arguments: the parameter; its name. */
    StringWithoutTopicParam(
            "%1$s is bound to nothing: a String is no payload.",
            "Write @TopicParam String %2$s for a part of the topic, @Event String %2$s for the event's name, or a record"
                    + " for the payload."),
    /** Arguments: the parameter; what can stand there. */
    UnboundParameter("%1$s is bound to nothing.", "Here can stand: %2$s."),
    /** Arguments: the parameter. */
    TopicParamType(
            "%1$s cannot be read from a topic.",
            "A @TopicParam is a String, int, long, UUID or enum. Read it as a String and convert it in the method."),
    /** Arguments: the parameter. */
    EventParamType("%1$s is no String.", "Write @Event String event: it takes the event's name."),
    /** Arguments: the type as written. */
    UnnamedType(
            "%1$s does not name its types.",
            "Write both, such as %2$s<Welcome, Refusal>; Void for an ok without a payload."),
    /** Arguments: the type as written. */
    UnnamedSends("%1$s does not name what is sent.", "Write ChannelSocket<%2$s>, as sends of @Channel has it."),
    /** Arguments: the type as written. */
    StageOfNothing(
            "%1$s does not say what the client gets.",
            "Write void for no reply, or CompletionStage<Reply<Void, E>> for an ok without a payload that comes later."),
    /** Arguments: the type as written. */
    StageOfUnknown(
            "%1$s does not say what the client gets.",
            "Write CompletionStage<T> for a payload that comes later, or CompletionStage<Reply<T, E>>."),
    /** Arguments: the type as written; the method. */
    UnknownReturnType(
            "%2$s returns %1$s, of which no reply can be made.",
            "Write void, a payload (a record, a class, Map<String, Object>, JsonNode, byte[]), Reply<T, E>, or a"
                    + " CompletionStage of these."),
    /** Arguments: the parameter. */
    GenericMessage(
            "%1$s is generic: at run time it cannot be told from others of its kind.",
            "Write a record of its own for the message, such as record Loaded(List<String> lines) {}."),
    /** Arguments: the method. */
    NoMessage(
            "@HandleInfo %1$s takes no message.",
            "Give it one parameter of the message's type: that is what it is called for."),
    /** Arguments: the type. */
    PrivateType("%1$s is private, but generated code has to name it.", "Take private away: package-private is enough."),
    /** Arguments: the class. */
    SourceIsNoChannel(
            "from = %1$s.class is no channel.",
            "Write the class annotated @Channel on whose topics the broadcast is made."),
    /** Arguments: the class. */
    SocketIsNoClass("@UserSocket %1$s is no class.", "Annotate a class."),
    /** Arguments: the class. */
    GenericSocket("@UserSocket %1$s has type parameters.", "Write a class without them."),
    /** Arguments: the class. */
    InnerSocket(
            "%1$s is an inner class or a private one, which generated code cannot name.",
            "Make it static and not private, or a class of its own."),
    /** Arguments: the class. */
    ListedClassIsNoChannel("%1$s is no channel.", "Annotate it @Channel(\"topic\"), or take it out of channels."),
    /** Arguments: the parameter. */
    UnboundConnectParameter(
            "%1$s is bound to nothing.",
            "Here can stand: a record of the query parameters, Map<String, String>, ConnectInfo."),
    /** Arguments: the component; the record. */
    ConnectParamType(
            "%1$s of %2$s cannot be read from a query.",
            "A component is a String, a number, a boolean, a UUID or an enum, or an Optional of these."),
    /** Arguments: the method; the type it returns. */
    ConnectReturnType(
            "@Connect %1$s returns %2$s.", "Return ConnectResult: ConnectResult.ok() or ConnectResult.refused()."),
    /** Arguments: the class; the exception. */
    ProcessorFailed(
            "The processor failed on %1$s: %2$s",
            "That is a fault of Antiphon, not of your source. Please report it with the class and these lines.");

    private final String text;
    private final String cure;

    Fault(String text, String cure) {
        this.text = text;
        this.cure = cure;
    }

    /**
     * The whole message: the id and what is wrong, and on a line of its own what to write instead.
     *
     * @param arguments what the templates name
     * @return the message
     */
    public String message(Object... arguments) {
        return "[Antiphon/" + name() + "] " + text.formatted(arguments) + "\n  " + cure.formatted(arguments);
    }
}
