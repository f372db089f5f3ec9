package dev.antiphon.internal.websocket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The check agrees with the JDK's decoder. */
class Utf8PropertyTest {
    @Property
    void everyStringIsValid(@ForAll String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        assertTrue(Utf8.isValid(utf8, 0, utf8.length));
    }

    @Property(tries = 20_000)
    void brokenBytesAreJudgedAsByTheJdk(@ForAll("almostUtf8") byte[] bytes) {
        assertEquals(validForJdk(bytes, 0, bytes.length), Utf8.isValid(bytes, 0, bytes.length));
    }

    @Example
    void everyPairAndTripleOfBytesIsJudgedAsByTheJdk() {
        byte[] bytes = {'a', 0, 0, (byte) 0x80, (byte) 0x80, 'z'};
        for (int pair = 0; pair < 1 << 16; pair++) {
            bytes[1] = (byte) (pair >> 8);
            bytes[2] = (byte) pair;
            for (int length = 2; length <= 4; length++) {
                assertEquals(validForJdk(bytes, 1, length), Utf8.isValid(bytes, 1, length));
            }
        }
    }

    @Provide
    Arbitrary<byte[]> almostUtf8() {
        Arbitrary<Byte> telling = Arbitraries.of(
                        0x00, 0x41, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0, 0xc1, 0xc2, 0xdf, 0xe0, 0xe1, 0xed,
                        0xef, 0xf0, 0xf1, 0xf3, 0xf4, 0xf5, 0xff)
                .map(Integer::byteValue);
        return telling.array(byte[].class).ofMaxSize(20);
    }

    private static boolean validForJdk(byte[] bytes, int offset, int length) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, offset, length));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
