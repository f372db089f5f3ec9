package dev.antiphon.processor;

import dev.antiphon.annotation.UserSocket;
import dev.antiphon.processor.check.UserSocketCheck;
import dev.antiphon.processor.model.ChannelModel;
import dev.antiphon.processor.model.UserSocketModel;
import dev.antiphon.processor.read.ChannelReader;
import dev.antiphon.processor.read.UserSocketReader;
import dev.antiphon.processor.report.FaultLog;
import dev.antiphon.processor.report.Report;
import dev.antiphon.processor.write.EndpointWriter;
import dev.antiphon.processor.write.ListingWriter;
import dev.antiphon.processor.write.Output;
import dev.antiphon.processor.write.Resource;
import java.util.List;
import java.util.Optional;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.TypeElement;

/** One {@code @UserSocket} class: read, check, write. Its channels are read once more, to be listed. */
final class UserSocketStep extends ClassStep {
    private final UserSocketReader reader;
    private final ChannelReader channelReader;
    private final FaultLog faults;

    UserSocketStep(ProcessingEnvironment environment, FaultLog faults) {
        super(UserSocket.class, environment, faults);
        this.reader = new UserSocketReader(environment);
        this.channelReader = new ChannelReader(environment);
        this.faults = faults;
    }

    @Override
    boolean canRead(TypeElement type) {
        return reader.channels(type).stream().allMatch(channelReader::canRead);
    }

    @Override
    Output process(TypeElement type, Report report) {
        UserSocketModel socket = reader.read(type, report);
        UserSocketCheck.check(socket, report);
        return report.isClean()
                ? new Output(List.of(new EndpointWriter(socket).write()), listing(type, socket))
                : Output.NOTHING;
    }

    /** None where a channel has faults, which are told on the channel. */
    private Optional<Resource> listing(TypeElement type, UserSocketModel socket) {
        List<TypeElement> types = reader.channels(type);
        Report toldThere = new Report();
        List<ChannelModel> channels = types.stream()
                .map(channel -> channelReader.read(channel, toldThere))
                .toList();
        return toldThere.isClean() && types.stream().noneMatch(faults::hasFaults)
                ? Optional.of(new ListingWriter(socket, channels).write())
                : Optional.empty();
    }
}
