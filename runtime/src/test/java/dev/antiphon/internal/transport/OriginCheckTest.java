package dev.antiphon.internal.transport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OriginCheckTest {
    @ParameterizedTest
    @CsvSource({
        "https://chat.example, chat.example, true",
        "http://chat.example:8080, chat.example, true",
        "https://CHAT.example, chat.EXAMPLE:4000, true",
        "http://[::1]:4000, [::1]:4000, true",
        "http://[::1], [::1], true",
        "https://evil.example, chat.example, false",
        "https://chat.example.evil.example, chat.example, false",
        "https://evil.example/chat.example, chat.example, false",
        "https://chat.example@evil.example, chat.example, false",
        "null, chat.example, false",
        "'', chat.example, false",
        "'http://a b', chat.example, false",
    })
    void theSameHostIsThatOfTheHostHeader(String origin, String host, boolean allowed) {
        assertEquals(allowed, OriginCheck.sameHost().passes(origin, host));
    }

    @Test
    void whoSendsNoOriginIsNoBrowserAndPasses() {
        assertTrue(OriginCheck.sameHost().passes(null, "chat.example"));
        assertTrue(OriginCheck.allowList(List.of("//a.com")).passes(null, null));
    }

    @Test
    void withoutAHostNoPageIsOfTheSame() {
        assertFalse(OriginCheck.sameHost().passes("https://chat.example", null));
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.com, https://a.com, true",
        "https://a.com, https://a.com:443, true",
        "https://a.com, https://a.com:8443, true",
        "https://a.com, http://a.com, false",
        "https://a.com:443, https://a.com, true",
        "https://a.com:443, https://a.com:8443, false",
        "http://a.com:80, http://a.com, true",
        "//a.com, http://A.com, true",
        "//a.com, https://a.com:9999, true",
        "//a.com, https://b.a.com, false",
        "//a.com:8080, http://a.com:8080, true",
        "//a.com:8080, http://a.com, false",
        "//*.a.com, https://b.a.com, true",
        "//*.a.com, https://c.b.a.com, true",
        "//*.a.com, https://a.com, true",
        "//*.a.com, https://nota.com, false",
        "https://*.a.com:8443, https://b.a.com:8443, true",
        "https://*.a.com, http://b.a.com, false",
        "//a.com, null, false",
    })
    void anAllowListIsAsPhoenixHasIt(String allowed, String origin, boolean passes) {
        assertEquals(passes, OriginCheck.allowList(List.of(allowed)).passes(origin, "whatever"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.com", "", "https://", "https:a.com", "http://a b", "//"})
    void whatIsNoOriginIsRefusedWithWhatWouldBe(String text) {
        var failure = assertThrows(IllegalArgumentException.class, () -> OriginCheck.allowList(List.of(text)));

        assertTrue(failure.getMessage().contains("\"" + text + "\" is no origin; write \"https://a.com\""));
    }

    @Test
    void aFunctionDecidesByItself() {
        var check = OriginCheck.of(origin -> origin.getPort() == 1);

        assertTrue(check.passes("https://a.com:1", null));
        assertFalse(check.passes("https://a.com:2", null));
    }

    @Test
    void switchedOffEverybodyPassesWhoSendsAnOrigin() {
        assertTrue(OriginCheck.off().passes("https://evil.example", "chat.example"));
    }
}
