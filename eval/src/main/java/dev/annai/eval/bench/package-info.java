/**
 * How fast the product is: JMH benchmarks beside plain Lucene on the same text in the same run.
 *
 * <p>Start reading at {@link dev.annai.eval.bench.Benchmarks}, which runs them and tells their
 * percentiles and ratios. This is the only package of the module that knows Lucene, as the baseline
 * to compare with. Texts are made from the sample pack by a seeded generator, so that runs are
 * comparable.
 */
@NullMarked
package dev.annai.eval.bench;

import org.jspecify.annotations.NullMarked;
