package gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.antiphon.client.PhoenixClient;
import java.io.IOException;
import java.sql.Connection;
import java.time.Duration;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A support desk that blocks on a database and replies late. */
class SupportTest {
    private static final String TOPIC = "support:billing";
    private static final String QUESTION = "{\"text\":\"why?\"}";

    /** Where an agent has time to answer. */
    @Nested
    class Patient {
        @RegisterExtension
        final Gallery gallery = Gallery.of(Duration.ofSeconds(1), Duration.ofMinutes(1));

        @Test
        void aQuestionIsRepliedToWhenAnAgentAnswers() throws IOException {
            PhoenixClient agent = gallery.joined("eve", TOPIC);
            PhoenixClient ann = gallery.joined("ann", TOPIC);
            String ref = ann.push(TOPIC, "ask", QUESTION);
            var ticket = agent.expectEvent("asked");
            assertEquals("ann", ticket.get("customer").asText());
            ann.heartbeat(); // the next frame is its reply: hers is still to come
            answer(agent, ticket.get("id").asLong(), "ok");
            assertEquals("because", ann.expectReply(ref, "ok").get("text").asText());
        }

        @Test
        void otherCustomersDoNotSeeIt() throws IOException {
            PhoenixClient agent = gallery.joined("eve", TOPIC);
            PhoenixClient bob = gallery.joined("bob", TOPIC);
            gallery.joined("ann", TOPIC).push(TOPIC, "ask", QUESTION);
            agent.expectEvent("asked");
            bob.push(TOPIC, "ask", QUESTION);
            agent.expectEvent("asked"); // so bob's channel has had the first to look at
            assertFalse(bob.hasMore());
        }

        @Test
        void whileTheDatabaseIsBusyOnlyWhoeverAsksWaits() throws Exception {
            PhoenixClient agent = gallery.joined("eve", TOPIC);
            PhoenixClient ann = gallery.joined("ann", TOPIC);
            PhoenixClient bob = gallery.joined("bob", "ticker");
            Connection theOnlyOne = gallery.database.getConnection();
            ann.push(TOPIC, "ask", QUESTION);
            ann.heartbeat(); // her connection goes on
            bob.call("ticker", "watch", "{\"exchange\":\"NYSE\",\"symbol\":\"IBM\"}");
            assertFalse(agent.hasMore());
            theOnlyOne.close();
            agent.expectEvent("asked");
        }

        @Test
        void aTicketIsClosedOnceAndByAgentsOnly() throws IOException {
            PhoenixClient agent = gallery.joined("eve", TOPIC);
            PhoenixClient ann = gallery.joined("ann", TOPIC);
            ann.push(TOPIC, "ask", QUESTION);
            long ticket = agent.expectEvent("asked").get("id").asLong();
            assertEquals("not open", answer(ann, ticket, "error"));
            answer(agent, ticket, "ok");
            assertEquals("not open", answer(agent, ticket, "error"));
            assertEquals("not open", answer(agent, 4711, "error"));
        }

        @Test
        void whatWasAnsweredWhileTheCustomerWasAwayIsThereWhenTheyComeBack() throws IOException {
            PhoenixClient agent = gallery.joined("eve", TOPIC);
            PhoenixClient ann = gallery.joined("ann", TOPIC);
            ann.push(TOPIC, "ask", QUESTION);
            long ticket = agent.expectEvent("asked").get("id").asLong();
            ann.close();
            answer(agent, ticket, "ok");
            var tickets = gallery.connect("ann").join(TOPIC);
            assertEquals("because", tickets.at("/0/answer").asText());
            assertEquals("[]", gallery.connect("eve").join(TOPIC).toString());
            assertEquals("[]", gallery.connect("bob").join(TOPIC).toString());
        }
    }

    /** Where no agent answers in time. */
    @Nested
    class Impatient {
        @RegisterExtension
        final Gallery gallery = Gallery.of(Duration.ofSeconds(1), Duration.ofMillis(1));

        @Test
        void aQuestionThatNobodyAnswersIsAnErrorAndStaysOpen() throws IOException {
            PhoenixClient ann = gallery.joined("ann", TOPIC);
            String ref = ann.push(TOPIC, "ask", QUESTION);
            assertEquals(
                    "nobody is there",
                    ann.expectReply(ref, "error").get("reason").asText());
            PhoenixClient agent = gallery.connect("eve");
            long ticket = agent.join(TOPIC).at("/0/id").asLong();
            answer(agent, ticket, "ok");
            ann.heartbeat(); // the next frame is its reply: a push is replied to once
        }
    }

    /** Answers, and returns the reason where that is refused. */
    private static String answer(PhoenixClient by, long ticket, String status) {
        String ref = by.push(TOPIC, "answer", "{\"ticket\":" + ticket + ",\"text\":\"because\"}");
        return by.expectReply(ref, status).path("reason").asText();
    }
}
