/**
 * How fast the generated codecs are, beside other ways to read and write the same records. The records are in {@code
 * Samples}, the ways in {@code Contenders}, and {@code CodecBenchmark} runs each with each.
 */
@NullMarked
package dev.antiphon.benchmarks;

import org.jspecify.annotations.NullMarked;
