package dev.antiphon.benchmarks;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Each record by each contender, in a JVM of its own. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xbatch") // else a busy machine compiles on while it is measured
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 400, timeUnit = TimeUnit.MILLISECONDS)
public class CodecBenchmark {
    /** Which record. */
    @Param({"small", "flat", "nested", "lists", "sealed", "text"})
    public String sample = "small";

    /** Who reads and writes it. */
    @Param({"antiphon", "databind", "blackbird", "avaje"})
    public String contender = "antiphon";

    private @Nullable Trial<?> trial;

    /** Makes ready what a program makes ready once. */
    @Setup
    public void prepare() throws IOException {
        trial = Trial.of(Samples.named(sample), Contender.valueOf(contender.toUpperCase(Locale.ROOT)));
    }

    /** From bytes to a record. */
    @Benchmark
    public Object read() throws IOException {
        return trial().read();
    }

    /** From a record to bytes. */
    @Benchmark
    public int write() throws IOException {
        return trial().write();
    }

    private Trial<?> trial() {
        return Objects.requireNonNull(trial, "prepare comes first");
    }
}
