package dev.antiphon.processor.write;

import dev.antiphon.processor.model.ChannelModel;
import dev.antiphon.processor.model.ConnectMethod.ConnectArgument;
import dev.antiphon.processor.model.ConnectMethod.ConnectParam;
import dev.antiphon.processor.model.ConnectMethod.ParamsMap;
import dev.antiphon.processor.model.ConnectMethod.ParamsRecord;
import dev.antiphon.processor.model.ConnectMethod.Presence;
import dev.antiphon.processor.model.TopicPattern;
import dev.antiphon.processor.model.UserSocketModel;
import dev.antiphon.processor.write.ListingLayout.Row;
import dev.antiphon.processor.write.ListingLayout.Section;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Lists the routes of a user socket for people: its channels as they are tried, each with its events. */
public final class ListingWriter {
    private static final String FOLDER = "META-INF/antiphon/";
    private static final String SUFFIX = ".routes";

    private final UserSocketModel socket;
    private final List<ChannelModel> channels;
    private final ListedTypes types = new ListedTypes();

    /**
     * A writer.
     *
     * @param socket a user socket without faults
     * @param channels its channels, without faults either
     */
    public ListingWriter(UserSocketModel socket, List<ChannelModel> channels) {
        this.socket = socket;
        this.channels = channels.stream()
                .sorted(Comparator.comparing(channel -> channel.pattern().value(), TopicPattern.MOST_SPECIFIC_FIRST))
                .toList();
    }

    /**
     * Writes the listing.
     *
     * @return a text file, named after the socket
     */
    public Resource write() {
        sections(); // so that all types are known when their names are chosen
        return new Resource(FOLDER + socket.type().canonicalName() + SUFFIX, ListingLayout.of(sections()));
    }

    private List<Section> sections() {
        Section opening = new Section(socket.path().value(), socket.type().canonicalName(), List.of(connect()));
        return Stream.concat(Stream.of(opening), channels.stream().map(this::section))
                .toList();
    }

    private Section section(ChannelModel channel) {
        return new ListedChannel(channel, types).section(types.name(channel.type(), socket.type()));
    }

    private Row connect() {
        return socket.connect().stream()
                .flatMap(connect -> connect.arguments().stream())
                .flatMap(this::params)
                .findFirst()
                .orElseGet(() -> new Row("connect", "", Listed.NOTHING, List.of()));
    }

    private Stream<Row> params(ConnectArgument argument) {
        if (argument instanceof ParamsRecord params) {
            List<String> names =
                    params.components().stream().map(ListingWriter::param).toList();
            String type = types.name(params.type(), socket.type());
            return Stream.of(new Row("connect", "", type, Listed.separated(names)));
        }
        return argument instanceof ParamsMap
                ? Stream.of(new Row("connect", "", "Map<String, String>", List.of()))
                : Stream.empty();
    }

    private static String param(ConnectParam param) {
        return param.presence() == Presence.REQUIRED ? param.name() : param.name() + " (optional)";
    }
}
