package dev.antiphon.benchmarks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Every benchmark runs, for a moment: what it measures then means nothing. */
class CodecBenchmarkTest {
    @Test
    void runsAndMakesATable() throws RunnerException {
        Options moment = new OptionsBuilder()
                .include(CodecBenchmark.class.getName())
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .measurementTime(TimeValue.milliseconds(5))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        Collection<RunResult> results = new Runner(moment).run();
        assertEquals(2 * Samples.ALL.size() * Contender.values().length, results.size());

        String table = new CodecTable(results).toString();
        assertTrue(
                table.contains("| read | antiphon | databind | blackbird | avaje |\n|---|---|---|---|---|\n| small |"),
                table);
        assertTrue(table.contains("| geometric mean | **1.00** | **"), table);
    }
}
