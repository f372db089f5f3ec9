package dev.antiphon.benchmarks;

import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Runs the benchmark and prints its tables. Takes JMH's options: {@code -p sample=small} for one record alone. */
final class CodecBenchmarks {
    private CodecBenchmarks() {}

    public static void main(String[] args) throws RunnerException, CommandLineOptionException {
        OptionsBuilder options = new OptionsBuilder();
        options.parent(new CommandLineOptions(args))
                .include(CodecBenchmark.class.getName())
                .addProfiler(GCProfiler.class);
        System.out.println("\n" + new CodecTable(new Runner(options.build()).run()));
    }
}
