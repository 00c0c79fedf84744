/**
 * How fast the kernel is, beside the ways in which others do the same: JMH suites, one class per question.
 *
 * <p>{@link org.wespace.bench.DrawBenchmark} asks what a choice over every unit costs,
 * {@link org.wespace.bench.FieldBenchmark} what it costs to make it possible, {@link org.wespace.bench.LoadBenchmark}
 * what it costs to put trips on links, and {@link org.wespace.bench.ChanceBenchmark} what a random number costs that
 * does not depend on order; {@link org.wespace.bench.AutocorrelationBenchmark} asks what it costs to measure how like
 * neighbours are. {@link org.wespace.bench.Suite} runs them and writes the tables of the module's page.
 *
 * <p>The designs that ours are measured against are written out beside them, as well as we can; tests show that they
 * give the same answers.
 */
@NullMarked
package org.wespace.bench;

import org.jspecify.annotations.NullMarked;
