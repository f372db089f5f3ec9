package gallery;

import dev.antiphon.Broadcaster;
import dev.antiphon.ChannelSocket;
import dev.antiphon.Reply;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.Join;
import java.time.Instant;

/** What administrators do from a page of theirs; what they did is told to all of them. */
@Channel(value = "admin", sends = AdminChannel.Events.class)
final class AdminChannel {
    private final Administrator administrator;

    AdminChannel(Administrator administrator) {
        this.administrator = administrator;
    }

    interface Events {
        void log(Entry entry);
    }

    record Entry(Instant time, String text) {}

    record Announcement(String text) {}

    record Ban(String user) {}

    @Join
    Reply<Void, Refused> join(ChannelSocket<Events> socket) {
        boolean admitted = socket.assigns().get(GallerySocket.USER).may("administer");
        return admitted ? Reply.ok() : Reply.error(new Refused("administrators only"));
    }

    @HandleIn
    Entry announce(Announcement announcement) {
        return administrator.announce(announcement.text);
    }

    @HandleIn
    Entry ban(Ban ban) {
        return administrator.ban(ban.user);
    }

    /** A plain class, for a job, a console or an HTTP handler: no channel is needed to broadcast. */
    static final class Administrator {
        private final Broadcaster broadcaster;
        private final Users users;

        Administrator(Broadcaster broadcaster, Users users) {
            this.broadcaster = broadcaster;
            this.users = users;
        }

        Entry announce(String text) {
            TickerChannelTopic.of(broadcaster).broadcast().news(new TickerChannel.News(text));
            return logged("announced: " + text);
        }

        Entry ban(String user) {
            users.ban(user); // first, since clients connect again at once
            broadcaster.disconnect(User.socketId(user));
            return logged("banned: " + user);
        }

        private Entry logged(String text) {
            var entry = new Entry(Instant.now(), text);
            AdminChannelTopic.of(broadcaster).broadcast().log(entry);
            return entry;
        }
    }
}
