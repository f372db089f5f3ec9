package dev.antiphon.processor.write;

import com.squareup.javapoet.TypeSpec;
import dev.antiphon.processor.model.ChannelModel;
import dev.antiphon.processor.write.json.PayloadsWriter;
import java.util.ArrayList;
import java.util.List;

/** Writes all that is generated for a channel. */
public final class ChannelWriter {
    private ChannelWriter() {}

    /**
     * Writes the dispatcher, the topic class, and what they need.
     *
     * @param channel a channel without faults
     * @return a type for each file
     */
    public static List<TypeSpec> write(ChannelModel channel) {
        Scope scope = Scope.of(channel);
        List<TypeSpec> types = new ArrayList<>();
        types.add(new DispatcherWriter(scope).write());
        types.add(new TopicWriter(scope).write());
        if (!scope.payloads().areEmpty()) {
            types.add(new PayloadsWriter(channel.type(), scope.payloads()).write());
        }
        channel.sends().ifPresent(sends -> types.add(new EventsWriter(scope).write(sends)));
        return channel.deprecated()
                ? types.stream()
                        .map(DispatcherMethods::withDeprecationSuppressed)
                        .toList()
                : types;
    }
}
