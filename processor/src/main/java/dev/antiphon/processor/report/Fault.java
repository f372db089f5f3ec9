package dev.antiphon.processor.report;

/**
 * What can be wrong with a user's source. The constant's name is the fault's id, by which people search for it; each
 * fault says what is wrong, in the user's words, and what to write instead.
 */
public enum Fault {
    // Classes.

    /** Arguments: the class; what it is. */
    ChannelIsNoClass("@Channel %1$s is %2$s.", "Annotate a class: one instance of it is made per join."),
    /** Arguments: the class. */
    GenericChannel(
            "@Channel %1$s has type parameters.",
            "Write a subclass that says what they are, and annotate that: handlers of superclasses count."),
    /** Arguments: the class. */
    AbstractChannel(
            "@Channel %1$s is abstract, so no instance of it can be made.",
            "Take abstract away, or annotate the subclass instead: handlers of superclasses count."),
    /** Arguments: the class; the class around it. */
    InnerClass(
            "%1$s is an inner class: it cannot be made without an instance of %2$s.",
            "Write static class %1$s, or give it a file of its own."),
    /** Arguments: the class. */
    PrivateType(
            "%1$s is private, so generated code cannot name it.",
            "Take private away: without a modifier it is visible in its package, and that is enough."),
    /** Arguments: the class that exists; the class it would be generated for. */
    NameTaken(
            "%1$s exists, but a class of that name is to be generated for %2$s.",
            "Rename one of the two: %2$s, or %1$s."),
    /** Arguments: the class; what it is. */
    SocketIsNoClass("@UserSocket %1$s is %2$s.", "Annotate a class."),
    /** Arguments: the class. */
    GenericSocket("@UserSocket %1$s has type parameters.", "Write a class without them."),

    // Annotations that nothing reads.

    /** Arguments: the class. */
    ForgottenChannel(
            "%1$s has handlers that are never called: it is no channel.",
            "Annotate it @Channel(\"topic\"), or make it abstract where channels are to inherit from it."),
    /** Arguments: the class. */
    ForgottenUserSocket(
            "%1$s has a @Connect that is never called: it is no user socket.",
            "Annotate it @UserSocket(path = \"/socket\", channels = {…})."),
    /** Arguments: the parameter; the method; the annotation of the parameter. */
    ParameterOutsideHandler(
            "%1$s is never bound: %2$s is no handler.",
            "Annotate %2$s with what it is to be called for, such as @HandleIn, or take %3$s away."),
    /** Arguments: the annotation; the method. */
    EventOutsideSends(
            "%1$s on %2$s says nothing: it names what a method of a sends interface sends.",
            "Write @HandleIn for an event that clients push, @HandleOut for one on its way out."),
    /** Arguments: the class. */
    NonBlockingOutsideChannel(
            "@NonBlocking says nothing on %1$s, which is no channel.",
            "Write it on the class that is annotated @Channel: it is not inherited."),

    // Topics.

    /** Arguments: the pattern in quotes; a clause that says what is wrong with it. */
    BadPattern(
            "The pattern %1$s %2$s.",
            "Write segments between colons, each a text or a {name}, and * at the end only: \"room:{roomId}\","
                    + " \"room:*\"."),
    /** Arguments: the pattern. */
    ReservedTopic(
            "The topic \"%1$s\" is the protocol's own: heartbeats go there, and joining it is always refused.",
            "Write a topic of another name."),
    /** Arguments: the parameter; the pattern; what to write; the pattern's names. */
    UnknownTopicParam("%1$s matches no parameter of \"%2$s\".", "Write %3$s (the pattern has: %4$s)."),
    /** Arguments: the parameter; the pattern; its name. */
    NoTopicParams(
            "%1$s matches no parameter of \"%2$s\", which has none.",
            "Write the pattern with a {%3$s} in it, such as \"%2$s:{%3$s}\", or take the parameter away."),
    /** Arguments: the parameter; the one that took it. */
    SecondRest(
            "%1$s would take what * matches, which %2$s takes already.",
            "Keep one of them: the pattern has a single *."),
    /** Arguments: the parameter; its name. */
    RestType(
            "%1$s takes what * matches, which is text.",
            "Write @TopicParam String %2$s, and convert it in the method."),
    /** Arguments: the parameter. */
    TopicParamType(
            "%1$s cannot be read from a topic.",
            "A @TopicParam is a String, int, long, UUID or enum. Read it as a String and convert it in the method."),
    /** Arguments: the parameter; the other parameter; the other method. */
    TopicParamConflict(
            "%1$s is another type than %2$s of %3$s, but a topic is read once for all methods.",
            "Write the same type in both."),

    // Methods.

    /** Arguments: the class. */
    NoJoin("@Channel %1$s has no @Join.", "Write @Join void join() {} to let everybody in, or return Reply<T, E>."),
    /** Arguments: the method; the first. */
    TwoJoins(
            "@Join %1$s is the second: @Join %2$s is there already.",
            "Keep one: every join of the channel goes there."),
    /** Arguments: the method; the first. */
    TwoTerminates(
            "@Terminate %1$s is the second: @Terminate %2$s is there already.",
            "Keep one: take StopReason as a parameter to tell the ends apart."),
    /** Arguments: the method; the first. */
    TwoConnects(
            "@Connect %1$s is the second: @Connect %2$s is there already.",
            "Keep one: every connection of the socket goes there."),
    /** Arguments: the annotation and the method. */
    PrivateHandler(
            "%1$s is private, so generated code cannot call it.",
            "Take private away: without a modifier it is visible in its package, and that is enough."),
    /** Arguments: the annotation and the method. */
    StaticHandler(
            "%1$s is static, but it is called on an instance.", "Take static away, so that the fields can be used."),
    /** Arguments: the annotation and the method; the type parameter. */
    GenericHandler("%1$s has type parameters, which nobody chooses.", "Name a type instead of %2$s."),
    /** Arguments: the annotation and the method; the parameter; the same as an array. */
    VarargsHandler("%1$s takes %2$s, but it is given one value.", "Write %3$s."),
    /** Arguments: the annotation and the method; the superclass; the package of the channel. */
    HiddenHandler(
            "%1$s of %2$s is not visible in %3$s, where it would be called.",
            "Make it public, or keep both in a package."),
    /** Arguments: the method; the annotation; the superclass. */
    LostHandler(
            "%1$s overrides a method that is %2$s in %3$s, but annotations of methods are not inherited.",
            "Write %2$s on it, too."),
    /** Arguments: the type as written; the annotation and the method. */
    UnknownReturnType(
            "%2$s returns %1$s, of which no reply can be made.",
            "Write void, a payload (a record, a class, Map<String, Object>, JsonNode, byte[]), Reply<T, E>, or a"
                    + " CompletionStage of these."),
    /** Arguments: the annotation and the method; the type as written. */
    UnusedReturn(
            "%1$s returns %2$s, but nobody waits for it.",
            "Return void. What the client is to get, push it: socket.push()."),
    /** Arguments: the method; the type as written. */
    OutReturns(
            "@HandleOut %1$s returns %2$s, but an event on its way out has no reply.",
            "Return boolean (true passes it on as it is, false holds it back), or void and push what you want instead."),
    /** Arguments: the type as written; the generic type. */
    UnnamedType(
            "%1$s does not name its types.",
            "Write both, such as %2$s<Welcome, Refusal>; Void for an ok without a payload."),
    /** Arguments: the type as written. */
    StageOfNothing(
            "%1$s does not say what the client gets.",
            "Write void for no reply, or CompletionStage<Reply<Void, E>> for an ok without a payload that comes later."),
    /** Arguments: the type as written. */
    StageOfUnknown(
            "%1$s does not say what the client gets.",
            "Write CompletionStage<T> for a payload that comes later, or CompletionStage<Reply<T, E>>."),

    // Parameters.

    /** Arguments: the parameter; its name; payload, or message. */
    StringWithoutTopicParam(
            "%1$s is bound to nothing: a String is no %3$s.",
            "Write @TopicParam String %2$s for a part of the topic, or a record for the %3$s."),
    /** Arguments: the parameter. */
    ValueWithoutTopicParam(
            "%1$s is bound to nothing: it is neither a part of the topic nor a payload.",
            "Write @TopicParam %1$s for a part of the topic, or a record with it for the payload."),
    /** Arguments: the parameter; what can stand there. */
    UnboundParameter("%1$s is bound to nothing.", "Here can stand: %2$s."),
    /** Arguments: the parameter; the annotation of the method; what to do instead. */
    MisplacedParameter("%1$s cannot be bound in %2$s.", "%3$s"),
    /** Arguments: the parameter; the first; payload, or message. */
    SecondPayload("%1$s is a second %3$s: %2$s is one already.", "Keep one: a record of what belongs together."),
    /** Arguments: the parameter; the type. */
    UnreadablePayload(
            "%1$s cannot be read: %2$s is %3$s.",
            "Write a record of what the client sends, Map<String, Object> or JsonNode for anything."),
    /** Arguments: the parameter. */
    EventParamType("%1$s is no String.", "Write @Event String event: it takes the event's name."),
    /** Arguments: the parameter; its name. */
    EventParamValue(
            "%1$s gives a name, but takes whichever event is at hand.",
            "Write @Event String %2$s, and the events that the method is called for in its own annotation."),
    /** Arguments: the parameter; what the channel sends; its name. */
    SocketType("%1$s does not fit the channel, which sends %2$s.", "Write ChannelSocket<%2$s> %3$s."),
    /** Arguments: the parameter; what it would send; its name. */
    SocketOfNoEvents(
            "%1$s does not fit the channel, which says nothing of what it sends.",
            "Write sends = %2$s.class in @Channel, or ChannelSocket<NoEvents> %3$s."),
    /** Arguments: the annotation and the method; the type it returns; the SocketRef. */
    ReplyTwice(
            "%1$s returns %2$s, but takes %3$s, through which it replies later.",
            "Return void and call %4$s.reply(…), or take the parameter away."),
    /** Arguments: the type of the message. */
    GenericMessage(
            "%1$s is generic: at run time it cannot be told from others of its kind.",
            "Write a record of its own for the message, such as record Loaded(List<String> lines) {}."),

    // Events.

    /** Arguments: the annotation. */
    EmptyEvent("%1$s names no event.", "Write the event's name."),
    /** Arguments: how the event begins. */
    LongEvent(
            "The event \"%1$s…\" is longer than the 255 bytes that the protocol has for it.", "Write a shorter name."),
    /** Arguments: the event; what to write instead. */
    ReservedEvent("The event \"%1$s\" is the protocol's own: no channel handles or sends it.", "%2$s"),
    /** Arguments: the event in quotes; the annotation; the method that has it. */
    DuplicateEvent("%1$s has two %2$s: %3$s takes it already.", "Keep one of the two, or name another event."),
    /** Arguments: the other events. */
    CatchAllNotAlone(
            "\"*\" takes every event, so %1$s beside it says nothing.",
            "Write @HandleIn(\"*\"), or a method of its own for %1$s."),
    /** Arguments: what sends it not; the event in quotes; what to write. */
    UnknownEvent("%1$s sends no %2$s.", "%3$s"),
    /** Arguments: the channel; the event in quotes. */
    NothingSent(
            "%1$s says nothing of what it sends, so %2$s is not known.",
            "Write an interface with a method for %2$s, and name it as sends in the @Channel of %1$s."),
    /** Arguments: the parameter; the method of sends; what it carries; the parameter's name. */
    EventPayload("%1$s is not what %2$s carries.", "Write %3$s %4$s."),
    /** Arguments: the parameter; the method of sends. */
    EventWithoutPayload("%1$s is bound to nothing: %2$s carries no payload.", "Take the parameter away."),

    // What is sent.

    /** Arguments: the type. */
    SendsIsNoInterface(
            "sends = %1$s.class is no interface.", "Write an interface with one void method per event that is sent."),
    /** Arguments: the interface. */
    GenericSends("sends = %1$s.class has type parameters.", "Write a subinterface that says what they are."),
    /** Arguments: the interface. */
    SealedSends("sends = %1$s.class is sealed, so generated code cannot implement it.", "Take sealed away."),
    /** Arguments: the method; a clause that says what is wrong with it; the method to write. */
    SendsMethodShape("%1$s is no event: %2$s.", "Write %3$s."),
    /** Arguments: the parameter; what it is in JSON; the method's name; the name of a record. */
    SendsPayload(
            "%1$s is %2$s in JSON, but what is pushed must be an object.",
            "Write void %3$s(%4$s %3$s), with record %4$s(%1$s) {}."),
    /** Arguments: the parameter; the method's name. */
    SendsNothing("%1$s is no payload.", "Write void %2$s()."),
    /** Arguments: the event; the method that has it. */
    DuplicateSend("\"%1$s\" is sent by %2$s already.", "Give one of them another name: @Event(\"…\")."),

    // JSON.

    /** Arguments: the type; why. */
    LeftToDatabind(
            "%1$s has no generated codec: %2$s. It is left to jackson-databind, which reads and writes it by reflection.",
            "That works. To be stopped here instead: -Aantiphon.databind=error."),
    /** Arguments: the class. */
    GenericPayloadType(
            "@PayloadType %1$s has type parameters, and a codec for each of their arguments.",
            "Take @PayloadType away: each channel has codecs for the arguments that it uses."),
    /** Arguments: the class; why. */
    PayloadTypeWithoutCodec(
            "@PayloadType %1$s has no codec: %2$s.",
            "Take @PayloadType away, and it is left to jackson-databind, or write a record of what it holds."),
    /** Arguments: the member; its name in JSON. */
    PrototypeMember(
            "%1$s is called %2$s in JSON, which JavaScript takes for an object's prototype.",
            "Give it another name: rename it, or write @JsonProperty(\"…\")."),
    /** Arguments: the method; what its reply is in JSON; the reply as a type. */
    ReplyIsNoObject(
            "%1$s replies %2$s, which some clients cannot read: JavaPhoenixClient takes objects alone.",
            "Wrap it for all clients: record Answer(%3$s value) {}. Phoenix.js reads it as it is."),
    /** Arguments: the option; its value; the values that there are. */
    UnknownOption("-A%1$s=%2$s says nothing.", "Write -A%1$s= with one of: %3$s."),
    // Constraints of payloads.

    /** Arguments: the constraint; the type; what to write instead. */
    ConstraintMisfit("%1$s does not fit %2$s.", "%3$s"),
    /** Arguments: the value as written; the constraint; what is wrong with it; what it may be. */
    ConstraintValue("%1$s in %2$s %3$s.", "Write %4$s."),
    /** Arguments: the one that is too high; the one that is too low for it. */
    ImpossibleConstraint(
            "No value meets both %1$s and %2$s: every payload would be refused.",
            "Let the lower bound be no higher than the upper one."),
    /** Arguments: the expression; what the compiler of expressions says; where. */
    BadRegexp("%1$s is no regular expression: %2$s near index %3$s.", "Write one as java.util.regex.Pattern has it."),
    /** Arguments: the annotation. */
    UnknownConstraint(
            "%1$s is not checked: of constraints, jakarta.validation's own are understood.",
            "Check it in the constructor, and throw an IllegalArgumentException: the client is told that it is not valid."),
    /** Arguments: the annotation. */
    JavaxConstraint(
            "%1$s is not checked: it is javax.validation's.",
            "Import it from jakarta.validation, which took its place."),
    /** Arguments: the annotation. */
    ConstraintGroups(
            "%1$s is not checked: it is for groups, and payloads are checked for the default one.",
            "Take groups away, or write a record of its own for what differs."),
    /** Arguments: the message in quotes. */
    ConstraintMessage(
            "The message %1$s is a template, which nobody fills in: clients are told a message of ours.",
            "Write it out, without braces."),
    /** Arguments: the annotation; the method. */
    UncheckedMethod(
            "%1$s is not checked: generated code cannot call %2$s.",
            "Let it be visible in its package, not deprecated, and throw no checked exceptions."),
    /** Arguments: the annotation; the type; why it is left to databind. */
    ConstraintOfDatabind(
            "%1$s is not checked: %2$s is left to databind (%3$s).",
            "Check it in the constructor, and throw an IllegalArgumentException: the client is told that it is not valid."),

    // Messages and broadcasts.

    /** Arguments: the method. */
    NoMessage(
            "@HandleInfo %1$s takes no message.",
            "Give it one parameter of the message's type: that is what it is called for."),
    /** Arguments: the annotation and the method; the method that takes the same. */
    DuplicateInfo("%1$s takes what %2$s takes already.", "Keep one of the two."),
    /** Arguments: the sealed type; the cases without a handler; a handler for the first. */
    MissingCase(
            "Of sealed %1$s, no @HandleInfo takes %2$s.", "Write @HandleInfo void %3$s, or one method for every %1$s."),
    /** Arguments: the class. */
    SourceIsNoChannel(
            "from = %1$s.class is no channel.",
            "Write the class annotated @Channel on whose topics the broadcast is made."),

    // User sockets.

    /** Arguments: the path; a clause that says what is wrong; what to write. */
    BadPath("path = \"%1$s\" %2$s.", "Write path = \"%3$s\": clients connect at %3$s/websocket."),
    /** Arguments: the class. */
    NoChannels("@UserSocket %1$s serves no channels.", "Name at least one: channels = {RoomChannel.class}."),
    /** Arguments: the class. */
    ListedClassIsNoChannel("%1$s is no channel.", "Annotate it @Channel(\"topic\"), or take it out of channels."),
    /** Arguments: the class. */
    ListedTwice("%1$s is listed twice.", "List it once."),
    /** Arguments: the class; the other class; the pattern. */
    SamePattern(
            "%1$s can never be joined: %2$s has the same pattern, \"%3$s\".",
            "Give one of them another pattern, or a socket of its own."),
    /** Arguments: the class; its pattern; the other class; the other's pattern. */
    ShadowedChannel(
            "%1$s can never be joined: \"%2$s\" matches what \"%4$s\" of %3$s matches.",
            "Tell them apart by a literal segment, or let one channel serve both."),
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
    ListingNotWritten(
            "The routes listing of %1$s cannot be written: %2$s.",
            "Make the folder of compiled classes writable, or give the compiler another one (javac -d)."),

    // Ourselves.

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
