package dev.antiphon.processor;

import com.squareup.javapoet.ClassName;
import java.util.List;

/** Every name of the runtime that generated code mentions, or that a channel's methods are recognised by. */
public final class RuntimeTypes {
    private static final String ROOT = "dev.antiphon";
    private static final String DISPATCH = "dev.antiphon.dispatch";
    private static final String CODEC = "dev.antiphon.codec";

    /** Calls a broadcast from outside. */
    public static final ClassName BROADCASTER = ClassName.get(ROOT, "Broadcaster");
    /** A broadcast on a topic that was subscribed to. */
    public static final ClassName BROADCAST = ClassName.get(ROOT, "Broadcast");
    /** Makes channels. */
    public static final ClassName CHANNEL_FACTORY = ClassName.get(ROOT, "ChannelFactory");
    /** A member, for others to send to. */
    public static final ClassName CHANNEL_REF = ClassName.get(ROOT, "ChannelRef");
    /** A membership. */
    public static final ClassName CHANNEL_SOCKET = ClassName.get(ROOT, "ChannelSocket");
    /** Where a connection came from. */
    public static final ClassName CONNECT_INFO = ClassName.get(ROOT, "ConnectInfo");
    /** Let in or refused. */
    public static final ClassName CONNECT_RESULT = ClassName.get(ROOT, "ConnectResult");
    /** What a handler answers. */
    public static final ClassName REPLY = ClassName.get(ROOT, "Reply");
    /** A push that is answered later. */
    public static final ClassName SOCKET_REF = ClassName.get(ROOT, "SocketRef");
    /** Why a membership ended. */
    public static final ClassName STOP_REASON = ClassName.get(ROOT, "StopReason");

    /** What a dispatcher implements. */
    public static final ClassName CHANNEL_DISPATCHER = ClassName.get(DISPATCH, "ChannelDispatcher");
    /** A channel that a topic was matched to. */
    public static final ClassName CHANNEL_START = ClassName.get(DISPATCH, "ChannelStart");
    /** Query parameters. */
    public static final ClassName CONNECT_PARAMS = ClassName.get(DISPATCH, "ConnectParams");
    /** Refuses a factory that gives one object twice. */
    public static final ClassName DISTINCT_FACTORY = ClassName.get(DISPATCH, "DistinctFactory");
    /** Where events go. */
    public static final ClassName EVENT_SINK = ClassName.get(DISPATCH, "EventSink");
    /** What a callback gave back. */
    public static final ClassName OUTCOME = ClassName.get(DISPATCH, "Outcome");
    /** An event with its writer. */
    public static final ClassName OUTGOING_EVENT = ClassName.get(DISPATCH, "OutgoingEvent");
    /** The push at hand. */
    public static final ClassName REPLY_TO = ClassName.get(DISPATCH, "ReplyTo");
    /** What an endpoint implements. */
    public static final ClassName SOCKET_ENDPOINT = ClassName.get(DISPATCH, "SocketEndpoint");
    /** Checks the parts of a topic's name. */
    public static final ClassName TOPIC_NAME = ClassName.get(DISPATCH, "TopicName");
    /** Reads a topic along a pattern. */
    public static final ClassName TOPIC_READER = ClassName.get(DISPATCH, "TopicReader");

    /** JSON of any kind. */
    public static final ClassName ANY_CODEC = ClassName.get(CODEC, "AnyCodec");
    /** Binary payloads. */
    public static final ClassName BINARY_CODEC = ClassName.get(CODEC, "BinaryCodec");
    /** Payloads that Jackson maps. */
    public static final ClassName DATABIND_CODEC = ClassName.get(CODEC, "DatabindCodec");
    /** Reads and writes a type as JSON. */
    public static final ClassName JSON_CODEC = ClassName.get(CODEC, "JsonCodec");
    /** JSON that is read. */
    public static final ClassName JSON_INPUT = ClassName.get(CODEC, "JsonInput");
    /** A type as a key of a map. */
    public static final ClassName JSON_KEY = ClassName.get(CODEC, "JsonKey");
    /** Types that may be keys of maps. */
    public static final ClassName JSON_KEYS = ClassName.get(CODEC, "JsonKeys");
    /** Whether there is anything in a value. */
    public static final ClassName JSON_CONTENT = ClassName.get(CODEC, "JsonContent");
    /** A member's name. */
    public static final ClassName JSON_NAME = ClassName.get(CODEC, "JsonName");
    /** JSON that is written. */
    public static final ClassName JSON_OUTPUT = ClassName.get(CODEC, "JsonOutput");
    /** Reads a type from JSON. */
    public static final ClassName JSON_READER = ClassName.get(CODEC, "JsonReader");
    /** Strings, numbers, booleans. */
    public static final ClassName JSON_SCALARS = ClassName.get(CODEC, "JsonScalars");
    /** An enum as numbers. */
    public static final ClassName NUMBERED_ENUM = ClassName.get(CODEC, "NumberedEnum");
    /** An enum as values of its constants. */
    public static final ClassName VALUED_ENUM = ClassName.get(CODEC, "ValuedEnum");
    /** What says of which type a value is. */
    public static final ClassName JSON_TAGS = ClassName.get(CODEC, "JsonTags");
    /** Types of java.time. */
    public static final ClassName JSON_TIMES = ClassName.get(CODEC, "JsonTimes");
    /** Writes a type as JSON. */
    public static final ClassName JSON_WRITER = ClassName.get(CODEC, "JsonWriter");
    /** What is asked of numbers. */
    public static final ClassName NUMBER_CONSTRAINTS = ClassName.get(CODEC, "NumberConstraints");
    /** How much there may be. */
    public static final ClassName SIZE_CONSTRAINTS = ClassName.get(CODEC, "SizeConstraints");
    /** What is asked of texts. */
    public static final ClassName TEXT_CONSTRAINTS = ClassName.get(CODEC, "TextConstraints");
    /** Past and future. */
    public static final ClassName TIME_CONSTRAINTS = ClassName.get(CODEC, "TimeConstraints");
    /** Payloads that are maps. */
    public static final ClassName MAP_CODEC = ClassName.get(CODEC, "MapCodec");
    /** A payload that is not decoded yet. */
    public static final ClassName PAYLOAD = ClassName.get(CODEC, "Payload");
    /** Writes payloads. */
    public static final ClassName PAYLOAD_WRITER = ClassName.get(CODEC, "PayloadWriter");
    /** Payloads that are trees. */
    public static final ClassName TREE_CODEC = ClassName.get(CODEC, "TreeCodec");

    /** Jackson's way to name a generic type. */
    public static final ClassName TYPE_REFERENCE = ClassName.get("com.fasterxml.jackson.core.type", "TypeReference");
    /** Jackson's tree. */
    public static final ClassName JSON_NODE = ClassName.get("com.fasterxml.jackson.databind", "JsonNode");
    /** Marks what may be null. */
    public static final ClassName NULLABLE = ClassName.get("org.jspecify.annotations", "Nullable");

    private RuntimeTypes() {}

    /**
     * Whether a type is the runtime's own, and so never a user's payload.
     *
     * @param type the type
     * @return whether it stands in one of the runtime's packages
     */
    public static boolean isOwn(ClassName type) {
        return List.of(ROOT, DISPATCH, CODEC).contains(type.packageName());
    }
}
