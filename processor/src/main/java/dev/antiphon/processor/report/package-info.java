/**
 * Faults in a user's source, and how they are told. {@link dev.antiphon.processor.report.Fault} is the catalogue,
 * {@link dev.antiphon.processor.report.Report} gathers all faults of one class before the first is printed.
 */
@NullMarked
package dev.antiphon.processor.report;

import org.jspecify.annotations.NullMarked;
