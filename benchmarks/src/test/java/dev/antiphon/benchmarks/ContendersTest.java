package dev.antiphon.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** All contenders do the same work: what is compared is how fast. */
class ContendersTest {
    private static final JsonMapper TREES = new JsonMapper();

    @TestFactory
    Stream<DynamicTest> writeTheSameAndReadIt() {
        return Samples.ALL.stream()
                .flatMap(sample -> Stream.of(Contender.values())
                        .map(contender -> DynamicTest.dynamicTest(
                                sample.name() + " by " + contender, () -> assertSame(sample, contender))));
    }

    private static <T> void assertSame(Sample<T> sample, Contender contender) throws IOException {
        Format<T> format = contender.format(sample);
        byte[] written = format.bytes(sample.value());
        byte[] ours = Contender.ANTIPHON.format(sample).bytes(sample.value());
        assertEquals(tree(ours), tree(written));
        assertEquals(written.length, format.write(sample.value()));
        assertEquals(sample.value(), format.read(written, 0, written.length));
        assertEquals(sample.value(), Trial.of(sample, contender).read());
    }

    private static JsonNode tree(byte[] json) throws IOException {
        return TREES.readTree(json);
    }
}
