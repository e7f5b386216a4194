package dev.annai.eval.metric;

import org.apache.commons.statistics.distribution.BetaDistribution;

/**
 * What a sample allows to promise about a rate: the one-sided exact bound of Clopper and Pearson
 * (1934).
 *
 * @param level how sure the promise must be, as 0.95
 */
public record BinomialBound(double level) {

  public BinomialBound {
    if (!(level > 0 && level < 1)) {
      throw new IllegalArgumentException(
          "level: %s (expected: between 0 and 1, as 0.95)".formatted(level));
    }
  }

  /**
   * The rate that is not exceeded.
   *
   * @param errors how many errors were seen
   * @param count among how many; with none, nothing can be promised and the bound is 1
   */
  public double upper(int errors, int count) {
    if (errors < 0 || errors > count) {
      throw new IllegalArgumentException("errors: %d (expected: 0 to %d)".formatted(errors, count));
    }
    return errors == count
        ? 1
        : BetaDistribution.of(errors + 1.0, (double) count - errors)
            .inverseCumulativeProbability(level);
  }

  /** How many cases without a single error it takes to promise a rate. */
  public int needed(double rate) {
    return (int) Math.ceil(Math.log(1 - level) / Math.log(1 - rate));
  }
}
