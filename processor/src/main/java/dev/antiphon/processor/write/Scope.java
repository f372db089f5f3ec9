package dev.antiphon.processor.write;

import com.squareup.javapoet.ClassName;
import dev.antiphon.annotation.NoEvents;
import dev.antiphon.processor.model.Argument.TopicParamArgument;
import dev.antiphon.processor.model.ChannelModel;
import dev.antiphon.processor.model.Handler;
import dev.antiphon.processor.model.Sends;
import dev.antiphon.processor.write.json.PayloadConstants;
import dev.antiphon.processor.write.source.LocalNames;
import java.util.List;

/**
 * What all that is generated for one channel agrees on.
 *
 * @param channel the channel
 * @param payloads its codecs
 */
record Scope(ChannelModel channel, PayloadConstants payloads) {
    /** What a dispatcher's methods call their parameters and fields, which a topic's parameter must not hide. */
    private static final String[] TAKEN = {
        "payload",
        "info",
        "socket",
        "event",
        "to",
        "message",
        "reason",
        "broadcast",
        "channel",
        "factory",
        "topic",
        "in",
        "sink"
    };

    static Scope of(ChannelModel channel) {
        return new Scope(channel, PayloadConstants.of(channel, GeneratedNames.payloads(channel.type())));
    }

    /** How a dispatcher reads the channel's topics. */
    TopicReading topic() {
        return topic(LocalNames.besides(TAKEN));
    }

    /** How the channel's topics are read, typed by its handlers. */
    TopicReading topic(LocalNames free) {
        List<TopicParamArgument> params = channel.handlers().stream()
                .filter(handler -> !(handler instanceof Handler.OfBroadcast))
                .flatMap(handler -> handler.method().arguments(TopicParamArgument.class).stream())
                .toList();
        return TopicReading.of(channel.pattern().value(), params, free);
    }

    ClassName sendsType() {
        return channel.sends().map(Sends::type).orElse(ClassName.get(NoEvents.class));
    }

    /** Of what mentions the channel and its sends. */
    Visibility visibility() {
        return new Visibility(
                channel.isPublic() && channel.sends().map(Sends::isPublic).orElse(true));
    }
}
