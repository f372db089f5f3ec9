package dev.antiphon.server;

import dev.antiphon.Counters;
import dev.antiphon.internal.channel.ChannelLimits;
import dev.antiphon.internal.socket.SocketLimits;
import dev.antiphon.internal.transport.OriginCheck;
import dev.antiphon.internal.transport.TransportLimits;
import dev.antiphon.internal.wire.WireLimits;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/**
 * Bounds and checks of a server; each has a value that suits most, which its comment names. Not thread-safe: set them
 * before the start.
 *
 * <pre>{@code
 * Antiphon.server(endpoint).options(options -> options.origins("https://example.com").maxConnections(50_000))
 * }</pre>
 *
 * <p>Whoever is beyond a bound is told so by the close code (RFC 6455, section 7.4.1) and its reason, or by the reply;
 * it is counted by {@link #counters counters}. Values that are not positive throw an {@link IllegalArgumentException}.
 */
public final class AntiphonOptions {
    int ioThreads = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
    Duration handshake = Duration.ofSeconds(10);
    Duration drain = Duration.ofSeconds(10);
    OriginCheck origins = OriginCheck.sameHost();
    Counters counters = Counters.NONE;

    private int messageBytes = TransportLimits.DEFAULTS.messageBytes();
    private int outboundBytes = TransportLimits.DEFAULTS.outboundBytes();
    private int connections = TransportLimits.DEFAULTS.connections();
    private int channels = SocketLimits.DEFAULTS.channels();
    private int unhandledMessages = SocketLimits.DEFAULTS.messages();
    private int unhandledBytes = SocketLimits.DEFAULTS.bytes();
    private int mailbox = ChannelLimits.DEFAULTS.mailbox();
    private int topicBytes = WireLimits.DEFAULT.topicBytes();
    private int eventBytes = WireLimits.DEFAULT.eventBytes();
    private int jsonDepth = WireLimits.DEFAULT.depth();
    private int numberLength = WireLimits.DEFAULT.numberLength();
    private Duration writeDeadline = TransportLimits.DEFAULTS.writeDeadline();
    private Duration idle = TransportLimits.DEFAULTS.idle();
    private Duration suspension = TransportLimits.DEFAULTS.suspension();
    private Duration replacement = ChannelLimits.DEFAULTS.replacement();
    private OverflowRule slowConsumers = OverflowRule.CLOSE;
    private OverflowRule fullMailboxes = OverflowRule.CLOSE;

    AntiphonOptions() {}

    /**
     * How many threads read and write connections. Channels run on others, unless they are {@code @NonBlocking}.
     *
     * @param count at least 1; half of the processors if nothing is said
     * @return this
     */
    public AntiphonOptions ioThreads(int count) {
        ioThreads = positive(count, "ioThreads");
        return this;
    }

    /**
     * The pages that may connect, beside those of no origin (programs).
     *
     * @param allowed each as {@code https://a.com}, {@code //a.com} or {@code //*.a.com} (a.com too), with a port or
     *     without; if nothing is said, pages of the host that the server is reached by
     * @return this
     */
    public AntiphonOptions origins(String... allowed) {
        origins = OriginCheck.allowList(List.of(allowed));
        return this;
    }

    /**
     * The pages that may connect, by a function.
     *
     * @param check whether a page of that origin may; it must not block
     * @return this
     */
    public AntiphonOptions originsBy(Predicate<URI> check) {
        origins = OriginCheck.of(check);
        return this;
    }

    /**
     * Lets any page connect. For sockets that check a token and trust no cookie.
     *
     * @return this
     */
    public AntiphonOptions anyOrigin() {
        origins = OriginCheck.off();
        return this;
    }

    /**
     * What counts events at bounds.
     *
     * @param sink told of each; none if nothing is said
     * @return this
     */
    public AntiphonOptions counters(Counters sink) {
        counters = Objects.requireNonNull(sink, "counters");
        return this;
    }

    /**
     * The longest message from a client, over all its fragments. A longer one closes the connection with 1009.
     *
     * @param bytes 1 MiB if nothing is said
     * @return this
     */
    public AntiphonOptions maxMessageBytes(int bytes) {
        messageBytes = positive(bytes, "maxMessageBytes");
        return this;
    }

    /**
     * How much may wait for a client to take it.
     *
     * @param bytes 4 MiB if nothing is said
     * @return this
     */
    public AntiphonOptions maxOutboundBytes(int bytes) {
        outboundBytes = positive(bytes, "maxOutboundBytes");
        return this;
    }

    /**
     * What happens to a client that has too much waiting.
     *
     * @param rule {@link OverflowRule#CLOSE} if nothing is said
     * @return this
     */
    public AntiphonOptions slowConsumers(OverflowRule rule) {
        slowConsumers = Objects.requireNonNull(rule, "slowConsumers");
        return this;
    }

    /**
     * How many messages may wait in a channel's mailbox, the client's own aside.
     *
     * @param messages 1,024 if nothing is said
     * @return this
     */
    public AntiphonOptions maxMailbox(int messages) {
        mailbox = positive(messages, "maxMailbox");
        return this;
    }

    /**
     * What happens when an intercepted or subscribed broadcast finds a mailbox full.
     *
     * @param rule {@link OverflowRule#CLOSE} if nothing is said: the channel ends with {@code phx_error}
     * @return this
     */
    public AntiphonOptions fullMailboxes(OverflowRule rule) {
        fullMailboxes = Objects.requireNonNull(rule, "fullMailboxes");
        return this;
    }

    /**
     * How much of a client's may be unhandled before its connection is not read any further.
     *
     * @param messages 1,024 if nothing is said
     * @param bytes 4 MiB if nothing is said
     * @return this
     */
    public AntiphonOptions maxUnhandled(int messages, int bytes) {
        unhandledMessages = positive(messages, "maxUnhandled messages");
        unhandledBytes = positive(bytes, "maxUnhandled bytes");
        return this;
    }

    /**
     * How many topics a connection may have joined.
     *
     * @param count 100 if nothing is said
     * @return this
     */
    public AntiphonOptions maxChannels(int count) {
        channels = positive(count, "maxChannels");
        return this;
    }

    /**
     * How many connections there may be; more are refused with 503.
     *
     * @param count 20,000 if nothing is said
     * @return this
     */
    public AntiphonOptions maxConnections(int count) {
        connections = positive(count, "maxConnections");
        return this;
    }

    /**
     * How long names in messages may be. A longer one closes the connection with 1008.
     *
     * @param topic bytes of a topic, 1,024 if nothing is said
     * @param event bytes of an event, 255 if nothing is said
     * @return this
     */
    public AntiphonOptions maxNames(int topic, int event) {
        topicBytes = positive(topic, "maxNames topic");
        eventBytes = positive(event, "maxNames event");
        return this;
    }

    /**
     * How deep a payload may be, and how long a number in it. Beyond either the connection is closed with 1007.
     *
     * @param depth arrays and objects within each other, 1,000 if nothing is said
     * @param number characters of a number, 1,000 if nothing is said
     * @return this
     */
    public AntiphonOptions maxJson(int depth, int number) {
        jsonDepth = positive(depth, "maxJson depth");
        numberLength = positive(number, "maxJson number");
        return this;
    }

    /**
     * How long a client may take nothing while something waits for it, before it is closed with 1008.
     *
     * @param longest 10 s if nothing is said
     * @return this
     */
    public AntiphonOptions writeDeadline(Duration longest) {
        writeDeadline = positive(longest, "writeDeadline");
        return this;
    }

    /**
     * How long a client may send nothing. Phoenix clients send a heartbeat every 30 s.
     *
     * @param longest 60 s if nothing is said
     * @return this
     */
    public AntiphonOptions idleTimeout(Duration longest) {
        idle = positive(longest, "idleTimeout");
        return this;
    }

    /**
     * How long a connection may go unread because its channels are busy, before it is closed with 1008.
     *
     * @param longest 30 s if nothing is said
     * @return this
     */
    public AntiphonOptions suspensionTimeout(Duration longest) {
        suspension = positive(longest, "suspensionTimeout");
        return this;
    }

    /**
     * How long a second join of a topic waits for the member that it replaces.
     *
     * @param longest 5 s if nothing is said
     * @return this
     */
    public AntiphonOptions replacementTimeout(Duration longest) {
        replacement = positive(longest, "replacementTimeout");
        return this;
    }

    /**
     * How long a client has for its handshake.
     *
     * @param longest 10 s if nothing is said
     * @return this
     */
    public AntiphonOptions handshakeTimeout(Duration longest) {
        handshake = positive(longest, "handshakeTimeout");
        return this;
    }

    /**
     * How long handlers get when the server stops.
     *
     * @param longest 10 s if nothing is said
     * @return this
     */
    public AntiphonOptions drainTimeout(Duration longest) {
        drain = positive(longest, "drainTimeout");
        return this;
    }

    ChannelLimits channelLimits() {
        var defaults = ChannelLimits.DEFAULTS;
        return new ChannelLimits(
                mailbox, defaults.batch(), fullMailboxes == OverflowRule.DROP, replacement, defaults.slowCallback());
    }

    SocketLimits socketLimits() {
        return new SocketLimits(channels, unhandledMessages, unhandledBytes);
    }

    TransportLimits transportLimits() {
        return new TransportLimits(
                messageBytes,
                outboundBytes,
                writeDeadline,
                idle,
                suspension,
                slowConsumers == OverflowRule.DROP,
                connections);
    }

    WireLimits wireLimits() {
        return new WireLimits(topicBytes, eventBytes, jsonDepth, numberLength);
    }

    private static int positive(int value, String name) {
        if (value <= 0) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be positive");
        }
        return value;
    }

    private static Duration positive(Duration value, String name) {
        if (value.isZero() || value.isNegative()) {
            throw new IllegalArgumentException(name + " is " + value + "; it must be positive");
        }
        return value;
    }
}
