package dev.antiphon.callbacks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.antiphon.ChannelSocket;
import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.HandleIn;
import dev.antiphon.annotation.HandleOut;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

@DisplayName("handle_out + intercept [...]")
class HandleOutTest {
    private static final String TOPIC = "news";

    @RegisterExtension
    final Served served = Served.by(HandleOutTest_NewsSocketEndpoint.of(new NewsSocket(), NewsChannel::new));

    @Test
    void booleanPassesTheSharedFrameOnOrNot() throws IOException {
        PhoenixClient grown = reader(40);
        PhoenixClient young = reader(10);
        young.push(TOPIC, "publish", "{\"text\":\"scandal\",\"minAge\":18}");
        young.push(TOPIC, "publish", "{\"text\":\"weather\",\"minAge\":0}");
        JsonNode scandal = grown.next();
        assertEquals("[null,null,\"news\",\"article\",{\"text\":\"scandal\",\"minAge\":18}]", scandal.toString());
        assertEquals("weather", grown.expectEvent("article").get("text").asText());
        assertEquals("weather", young.expectEvent("article").get("text").asText(), "the scandal was held back");
    }

    @Test
    void voidPushesWhatItWants() throws IOException {
        PhoenixClient grown = reader(40);
        PhoenixClient young = reader(10);
        grown.push(TOPIC, "quote", "{\"text\":\"stocks\",\"minAge\":0}");
        JsonNode pushed = grown.next();
        assertEquals("1", pushed.get(0).asText(), "a push of the member's own: it carries the join_ref");
        assertEquals("stocks, for one aged 40", pushed.get(4).get("text").asText());
        assertEquals(
                "stocks, for one aged 10",
                young.expectEvent("ticker").get("text").asText());
    }

    private PhoenixClient reader(int age) throws IOException {
        PhoenixClient client = served.connect();
        client.join(TOPIC, "{\"age\":" + age + "}");
        return client;
    }

    record Reader(int age) {}

    record Article(String text, int minAge) {}

    interface NewsEvents {
        void article(Article article);

        void ticker(Article article);
    }

    @Channel(value = "news", sends = NewsEvents.class)
    static final class NewsChannel {
        private int age;

        @Join
        void join(Reader reader) {
            age = reader.age();
        }

        @HandleIn
        void publish(Article article, ChannelSocket<NewsEvents> socket) {
            socket.broadcast().article(article);
        }

        @HandleIn
        void quote(Article article, ChannelSocket<NewsEvents> socket) {
            socket.broadcast().ticker(article);
        }

        @HandleOut("article")
        boolean mayRead(Article article) {
            return age >= article.minAge();
        }

        @HandleOut("ticker")
        void ticker(Article article, ChannelSocket<NewsEvents> socket) {
            socket.push().ticker(new Article(article.text() + ", for one aged " + age, 0));
        }
    }

    @UserSocket(path = "/socket", channels = NewsChannel.class)
    static final class NewsSocket {}
}
