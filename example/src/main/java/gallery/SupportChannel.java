package gallery;

import dev.antiphon.ChannelSocket;
import dev.antiphon.Reply;
import dev.antiphon.SocketRef;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.HandleInfo;
import dev.antiphon.annotation.HandleOut;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.TopicParam;
import gallery.Tickets.Ticket;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A support desk: a question is replied to when an agent has the answer. The database may take its time. */
@Channel(value = "support:{desk}", sends = SupportChannel.Events.class)
final class SupportChannel {
    private final Support support;
    private User user;

    SupportChannel(Support support) {
        this.support = support;
    }

    /** What all desks share. Whoever waits for an answer is in a concurrent map, by the ticket. */
    record Support(Tickets tickets, Map<Long, SocketRef<Answer, Refused>> waiting, Duration patience) {
        void reply(long ticket, Reply<Answer, Refused> reply) {
            SocketRef<Answer, Refused> ref = waiting.remove(ticket);
            if (ref != null) {
                ref.reply(reply); // goes out although the handler has long returned
            }
        }
    }

    interface Events {
        void asked(Ticket ticket);
    }

    record Question(String text) {}

    record Answer(long ticket, String text) {}

    @Join // an agent gets all that is open, a customer what they have asked before
    List<Ticket> join(@TopicParam String desk, ChannelSocket<Events> socket) throws SQLException {
        user = socket.assigns().get(GallerySocket.USER);
        return user.may("answer") ? support.tickets.open(desk) : support.tickets.of(desk, user.name());
    }

    @HandleIn // blocks: this customer's channel waits, and no other
    void ask(Question question, SocketRef<Answer, Refused> ref, @TopicParam String desk, ChannelSocket<Events> socket)
            throws SQLException {
        Ticket ticket = support.tickets.add(desk, user.name(), question.text);
        support.waiting.put(ticket.id(), ref);
        socket.broadcast().asked(ticket);
        socket.sendAfter(ticket, support.patience);
    }

    @HandleOut("asked") // for agents' eyes
    boolean isShown(Ticket ticket) {
        return user.may("answer");
    }

    @HandleInfo // no answer yet, if it still waits; the ticket stays open
    void overdue(Ticket ticket) {
        support.reply(ticket.id(), Reply.error(new Refused("nobody is there")));
    }

    @HandleIn
    Reply<Void, Refused> answer(Answer answer) throws SQLException {
        boolean closed = user.may("answer") && support.tickets.close(answer.ticket, answer.text);
        if (closed) {
            support.reply(answer.ticket, Reply.ok(answer));
        }
        return closed ? Reply.ok() : Reply.error(new Refused("not open"));
    }
}
