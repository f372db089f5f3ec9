package dev.antiphon.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.antiphon.annotation.Channel;
import dev.antiphon.annotation.Join;
import dev.antiphon.annotation.TopicParam;
import dev.antiphon.annotation.UserSocket;
import dev.antiphon.client.PhoenixClient;
import dev.antiphon.client.Served;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Exact before parameters before the wildcard; a segment that is not in canonical form goes to the next pattern. */
class TopicsTest {
    @RegisterExtension
    final Served served = Served.by(TopicsTest_TopicsSocketEndpoint.of(
            new TopicsSocket(),
            ExactChannel::new,
            RoomChannel::new,
            OrgRoomChannel::new,
            NumberChannel::new,
            UuidChannel::new,
            ColorChannel::new,
            RestChannel::new));

    @ParameterizedTest
    @CsvSource({
        "room:lobby, exact",
        "room:7, room 7",
        "room:LOBBY, room LOBBY",
        "org:acme:room:7, room 7 of acme",
        "any:, rest <>",
        "any:x, rest <x>",
        "any:x:y:z, rest <x:y:z>",
        "any:number:42, number 42",
        "any:number:-1, number -1",
        "any:number:042, rest <number:042>",
        "any:number:+42, rest <number:+42>",
        "any:number:4294967296, rest <number:4294967296>",
        "any:uuid:00000000-0000-0000-0000-00000000002a, uuid 42",
        "any:uuid:0-0-0-0-2A, rest <uuid:0-0-0-0-2A>",
        "any:color:RED, color RED",
        "any:color:red, rest <color:red>",
    })
    void aTopicBelongsToTheNearestPattern(String topic, String matched) throws IOException {
        assertEquals(matched, served.connect().join(topic).get("matched").asText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"room", "room:", "room:a:b", "org:acme:room:", "org::room:7", "nothing", "any", ""})
    void aTopicThatNoPatternTakesIsUnmatched(String topic) throws IOException {
        PhoenixClient client = served.connect();
        client.send("1", "1", topic, "phx_join", "{}");
        assertEquals(
                "unmatched topic",
                client.expectReply("1", "error").get("reason").asText());
    }

    @Test
    void theTopicClassRefusesValuesOfAnotherShape() {
        assertEquals("org:acme:room:7", TopicsTest_OrgRoomChannelTopic.name("acme", "7"));
        assertThrows(IllegalArgumentException.class, () -> TopicsTest_OrgRoomChannelTopic.name("", "7"));
        assertThrows(IllegalArgumentException.class, () -> TopicsTest_OrgRoomChannelTopic.name("acme", "7:8"));
    }

    record Matched(String matched) {}

    enum Color {
        RED,
        GREEN
    }

    @Channel("room:lobby")
    static final class ExactChannel {
        @Join
        Matched join() {
            return new Matched("exact");
        }
    }

    @Channel("room:{id}")
    static final class RoomChannel {
        @Join
        Matched join(@TopicParam String id) {
            return new Matched("room " + id);
        }
    }

    @Channel("org:{org}:room:{room}")
    static final class OrgRoomChannel {
        @Join
        Matched join(@TopicParam("room") String number, @TopicParam String org) {
            return new Matched("room " + number + " of " + org);
        }
    }

    @Channel("any:number:{number}")
    static final class NumberChannel {
        @Join
        Matched join(@TopicParam int number) {
            return new Matched("number " + number);
        }
    }

    @Channel("any:uuid:{id}")
    static final class UuidChannel {
        @Join
        Matched join(@TopicParam UUID id) {
            return new Matched("uuid " + id.getLeastSignificantBits());
        }
    }

    @Channel("any:color:{color}")
    static final class ColorChannel {
        @Join
        Matched join(@TopicParam Color color) {
            return new Matched("color " + color);
        }
    }

    @Channel("any:*")
    static final class RestChannel {
        @Join
        Matched join(@TopicParam String rest) {
            return new Matched("rest <" + rest + ">");
        }
    }

    @UserSocket(
            path = "/socket",
            channels = {
                ExactChannel.class,
                RoomChannel.class,
                OrgRoomChannel.class,
                NumberChannel.class,
                UuidChannel.class,
                ColorChannel.class,
                RestChannel.class
            })
    static final class TopicsSocket {}
}
